package dev.ashlar.analyzer.build;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.InputSource;
import org.jspecify.annotations.Nullable;

/** Turns Maven's locations into paths as they are printed. */
final class PomPlaces {

    private final Map<String, String> printed = new HashMap<>();

    PomPlaces(List<Found> poms) {
        poms.forEach(pom -> printed.put(pom.path().toString(), pom.printed()));
    }

    /** @param line from 1; 0 if unknown */
    record Place(String path, int line) {
        @Override
        public String toString() {
            return line > 0 ? path + ":" + line : path;
        }
    }

    /** The place of something in a pom; of a pom outside of the given paths only the file name is told. */
    Place of(@Nullable InputLocation location) {
        Optional<String> file =
                Optional.ofNullable(location).map(InputLocation::getSource).map(InputSource::getLocation);
        if (location == null || file.isEmpty()) {
            return new Place("pom.xml", 0);
        }
        String path = Optional.ofNullable(printed.get(file.get()))
                .orElseGet(() -> String.valueOf(Path.of(file.get()).getFileName()));
        return new Place(path, Math.max(0, location.getLineNumber()));
    }

    /** The place of something that a project may have from elsewhere, or the project's pom if nobody knows where from. */
    Place of(@Nullable InputLocation location, Found pom) {
        Place place = of(location);
        return place.line() > 0 ? place : new Place(pom.printed(), 0);
    }
}
