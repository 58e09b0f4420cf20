package ticket.payment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ticket.common.entity.Ticket;
import ticket.common.entity.TicketStatus;

/** Reads the nightly file of tickets that are still to be paid. */
@Component
class OpenTickets {
    private final ObjectMapper json;

    OpenTickets(ObjectMapper json) {
        this.json = json;
    }

    List<Ticket> read(String file) throws JsonProcessingException {
        List<Ticket> tickets = json.readValue(file, new TypeReference<List<Ticket>>() {});
        return tickets.stream()
                .filter(ticket -> ticket.getStatus() == TicketStatus.RESERVED)
                .toList();
    }

    BigDecimal sum(List<Ticket> tickets) {
        return tickets.stream().map(Ticket::getPrice).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    String numbers(List<Ticket> tickets) {
        return tickets.stream().map(Ticket::getNumber).collect(Collectors.joining(", "));
    }
}
