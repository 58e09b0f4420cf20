package journals.submission;

import java.util.Map;
import java.util.Optional;
import journals.model.Affiliation;
import journals.model.Author;
import journals.store.Store;
import journals.store.Stores;

public final class AuthorBook {
    private final Store store;

    public AuthorBook(Stores stores) {
        this.store = stores.open("authors");
    }

    void add(Author author) {
        Affiliation affiliation = author.getAffiliation();
        store.put(
                author.getId(),
                Map.of(
                        "name", author.getName(),
                        "email", author.getEmail(),
                        "institute", affiliation.getInstitute(),
                        "city", affiliation.getCity(),
                        "country", affiliation.getCountry()));
    }

    Optional<Author> find(String id) {
        return store.get(id).map(record -> author(id, record));
    }

    static Author author(String id, Map<String, String> record) {
        Affiliation affiliation = new Affiliation();
        affiliation.setInstitute(record.get("institute"));
        affiliation.setCity(record.get("city"));
        affiliation.setCountry(record.get("country"));
        Author author = new Author();
        author.setId(id);
        author.setName(record.get("name"));
        author.setEmail(record.get("email"));
        author.setAffiliation(affiliation);
        return author;
    }
}
