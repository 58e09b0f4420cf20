package ticket.web;

/** What the website shows when booking fails. */
public record ErrorView(String code, String text) {}
