package ticket.timetable;

import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import ticket.common.entity.Trip;

@RestController
class TimetableController {
    private final Timetable timetable;

    TimetableController(Timetable timetable) {
        this.timetable = timetable;
    }

    @GetMapping("/trips/{day}")
    List<Trip> trips(@PathVariable LocalDate day) {
        return timetable.of(day);
    }

    @GetMapping("/trips/by-id/{id}")
    Trip trip(@PathVariable String id) {
        LocalDate day = LocalDate.parse(id.substring(6, 16));
        return timetable.of(day).stream()
                .filter(trip -> trip.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
