package de.stadtteilkapital.programme.core.persistence;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import de.stadtteilkapital.platform.persistence.NonEmpty;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.MarkPicture;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pictures of marks in the database, each once in its district. */
public final class MarkPictures {
    private final Store store;

    public MarkPictures(Store store) {
        this.store = requireNonNull(store);
    }

    /**
     * @param sentAs the digest of what was sent
     * @return whether it was not there yet
     */
    public boolean keep(String district, MarkPicture picture, String sentAs, byte[] content, LocalDate today) {
        return store.in(em -> {
            MarkPictureEntity there =
                    em.find(MarkPictureEntity.class, MarkPictureEntity.id(district, picture.digest()));
            MarkPictureEntity row = there == null ? new MarkPictureEntity(district, picture, sentAs, content) : there;
            row.keptOn(today);
            if (there == null) {
                em.persist(row);
            }
            return there == null;
        });
    }

    public Optional<MarkPicture> find(String district, String digest) {
        return known(district, "digest", digest);
    }

    /** Likewise, by the digest of what was sent. */
    public Optional<MarkPicture> sentAs(String district, String digest) {
        return known(district, "sentAs", digest);
    }

    /** Without its bytes. */
    private Optional<MarkPicture> known(String district, String field, String digest) {
        return store.in(em -> em.createQuery(
                        "select e.digest, e.width, e.height, e.size from MarkPictureEntity e"
                                + " where e.district = :district and e." + field + " = :digest order by e.id",
                        Object[].class)
                .setParameter("district", district)
                .setParameter("digest", digest)
                .getResultStream()
                .map(row -> new MarkPicture((String) row[0], (Integer) row[1], (Integer) row[2], (Integer) row[3]))
                .findFirst());
    }

    public Optional<byte[]> content(String district, String digest) {
        return store.in(
                em -> Optional.ofNullable(em.find(MarkPictureEntity.class, MarkPictureEntity.id(district, digest)))
                        .map(MarkPictureEntity::content));
    }

    /** Of several, by their digests, in one statement. */
    public Map<String, byte[]> contents(String district, Collection<String> digests) {
        return store.in(em -> em.createQuery(
                        "select e.digest, e.content from MarkPictureEntity e where e.district = :district"
                                + " and e.digest in :digests",
                        Object[].class)
                .setParameter("district", district)
                .setParameter("digests", NonEmpty.of(digests))
                .getResultStream()
                .collect(toMap(row -> (String) row[0], row -> (byte[]) row[1])));
    }

    /** Of a district that goes, and whose marks are gone. */
    public void removeAll(String district) {
        store.with(em -> em.createQuery("delete from MarkPictureEntity e where e.district = :district")
                .setParameter("district", district)
                .executeUpdate());
    }

    /** Drops those that no mark names and that were kept before the day. */
    public void dropUnused(String district, LocalDate before) {
        store.with(em -> {
            List<String> unused = em.createQuery(
                            "select e.id from MarkPictureEntity e where e.district = :district and e.keptOn < :before"
                                    + " and not exists (select m.id from MarkEntity m where m.district = e.district"
                                    + " and m.picture = e.digest)",
                            String.class)
                    .setParameter("district", district)
                    .setParameter("before", before)
                    .getResultList();
            em.createQuery("delete from MarkPictureEntity e where e.id in :ids")
                    .setParameter("ids", NonEmpty.of(unused))
                    .executeUpdate();
        });
    }
}
