package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.core.persistence.AddresseeRepository;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.mail.Addressee;
import de.stadtteilkapital.platform.api.mail.Addressees;
import de.stadtteilkapital.platform.api.mail.Notice;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who is reached by mail, from the accounts. */
@Component(immediate = true)
public final class DirectoryAddressees implements Addressees {
    private final AddresseeRepository repository;
    private final SystemDay day;

    @Activate
    public DirectoryAddressees(@Reference Store store, @Reference BusinessClock clock) {
        this(store, SystemDay.like(clock));
    }

    DirectoryAddressees(Store store, SystemDay day) {
        repository = new AddresseeRepository(store);
        this.day = requireNonNull(day);
    }

    @Override
    public Optional<Addressee> of(String account) {
        return repository.of(account);
    }

    @Override
    public List<Addressee> wanting(String district, Notice notice, String after, int most) {
        return repository.wanting(district, notice, after, most, day.today());
    }

    @Override
    public List<String> districts() {
        return repository.districts(day.today());
    }
}
