package journals.legacy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import journals.model.Journal;
import journals.publishing.JournalCatalogue;

/** 2008: takes over the journals of the platform before this one. Its server still runs, under a desk. */
public final class JournalMasterImport {
    private static final String URL = "jdbc:derby://under-the-desk:1527/master";
    private static final String ALL = "SELECT issn, title, publisher FROM journal_master WHERE closed = 0";

    private JournalMasterImport() {}

    public static void into(JournalCatalogue catalogue) throws SQLException {
        try (Connection connection = DriverManager.getConnection(URL);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(ALL)) {
            while (rows.next()) {
                catalogue.add(journal(rows));
            }
        }
    }

    private static Journal journal(ResultSet row) throws SQLException {
        Journal journal = new Journal();
        journal.setIssn(row.getString("issn"));
        journal.setTitle(row.getString("title"));
        journal.setPublisher(row.getString("publisher"));
        journal.setSubscriptions(new ArrayList<>());
        return journal;
    }
}
