package ticket.web;

/** What the terminal shows when a payment fails. */
public record ErrorView(String text, boolean retry) {}
