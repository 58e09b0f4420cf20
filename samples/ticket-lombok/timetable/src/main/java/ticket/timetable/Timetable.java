package ticket.timetable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import ticket.common.entity.Harbour;
import ticket.common.entity.Trip;
import ticket.common.text.Codes;

/** Four ships a day, the same as ever. */
@Service
class Timetable {
    private static final List<LocalTime> DEPARTURES =
            List.of(LocalTime.of(7, 15), LocalTime.of(11, 30), LocalTime.of(15, 30), LocalTime.of(19, 45));

    private final Harbour mainland = harbour("nor", "Norden Pier", 3);
    private final Harbour island = harbour("ost", "Osterhaven", 1);

    List<Trip> of(LocalDate day) {
        return DEPARTURES.stream()
                .flatMap(time -> Stream.of(trip(mainland, island, day, time), trip(island, mainland, day, time)))
                .sorted(Comparator.comparing(Trip::getDeparture))
                .toList();
    }

    private static Trip trip(Harbour from, Harbour to, LocalDate day, LocalTime time) {
        return Trip.builder()
                .id(from.getCode() + to.getCode() + day + time)
                .from(from)
                .to(to)
                .departure(day.atTime(time))
                .ship("Seeschwalbe")
                .build();
    }

    private static Harbour harbour(String code, String name, int berths) {
        Harbour harbour = new Harbour();
        harbour.setCode(Codes.normal(code));
        harbour.setName(name);
        harbour.setBerths(berths);
        return harbour;
    }
}
