package de.stadtteilkapital.platform.attachments.storage;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.http.HeldFile;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.persistence.PersistenceException;

/** In the database, in pieces: one backup has all, and all nodes see the same. */
public final class DatabaseStorage implements Storage {
    static final int PIECE = 64 << 10;

    /** Pieces that are sent to the database at once. */
    private static final int BATCH = 8;

    private final Transactions transactions;

    public DatabaseStorage(Transactions transactions) {
        this.transactions = requireNonNull(transactions);
    }

    @Override
    public StorageKind kind() {
        return StorageKind.DATABASE;
    }

    @Override
    public void keep(String attachment, HeldFile file) throws IOException {
        try (PreparedStatement insert = transactions
                        .connection()
                        .prepareStatement(
                                "insert into attachments_chunk (attachment, place, content) values (?, ?, ?)");
                InputStream content = file.open()) {
            int place = 0;
            for (byte[] piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
                insert.setString(1, attachment);
                insert.setInt(2, place);
                insert.setBytes(3, piece);
                insert.addBatch();
                place++;
                if (place % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException("the content of an attachment", e);
        }
    }

    @Override
    public void drop(String attachment) {
        // the content of what counts as there is kept by the database itself
        transactions.flush();
        try (PreparedStatement delete =
                transactions.connection().prepareStatement("delete from attachments_chunk where attachment = ?")) {
            delete.setString(1, attachment);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException("the content of an attachment", e);
        }
    }

    /** Copied first: a connection is not held for as long as a reader takes. */
    @Override
    public HeldFile open(String attachment, String digest) throws IOException {
        try {
            HeldFile copy = transactions.reading(() -> copy(attachment));
            if (!copy.digest().equals(digest)) {
                copy.close();
                throw new NoSuchFileException(attachment, null, "its content is not what was added");
            }
            return copy;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private HeldFile copy(String attachment) {
        try {
            return HeldFile.of(file -> write(attachment, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Piece by piece: a driver may take a whole answer into memory. */
    private void write(String attachment, OutputStream file) throws IOException {
        try (PreparedStatement select = transactions
                .connection()
                .prepareStatement("select content from attachments_chunk where attachment = ? and place = ?")) {
            select.setString(1, attachment);
            byte[] piece = piece(select, 0);
            for (int place = 1; piece != null; place++) {
                file.write(piece);
                piece = piece(select, place);
            }
        } catch (SQLException e) {
            throw new PersistenceException("the content of an attachment", e);
        }
    }

    private static byte[] piece(PreparedStatement select, int place) throws SQLException {
        select.setInt(2, place);
        try (ResultSet found = select.executeQuery()) {
            return found.next() ? found.getBytes(1) : null;
        }
    }
}
