package journals.web;

import java.util.Map;
import journals.billing.SubscriptionDesk;

final class SubscribePage extends Page {
    private final SubscriptionDesk desk;

    SubscribePage(SubscriptionDesk desk) {
        this.desk = desk;
    }

    @Override
    String body(String argument) {
        Map<String, String> form = Form.read(argument);
        boolean known = desk.subscribe(form.get("issn"), form.get("library"), form.get("tariff"));
        return Html.paragraph(known ? "Welcome." : "We do not host this journal.");
    }
}
