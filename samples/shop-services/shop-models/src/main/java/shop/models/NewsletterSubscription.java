package shop.models;

import java.time.LocalDate;

/** Who wanted to hear of new products. */
public class NewsletterSubscription {
    private String email;
    private LocalDate since;
    private boolean confirmed;

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
