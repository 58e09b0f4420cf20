package dev.ashlar.rules.baseline;

import java.util.List;

/** A baseline cannot be taken as it is. The message has one line for each error: {@code FILE:LINE: what is wrong; what was expected}. */
public final class BaselineException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    /** More than anybody reads. */
    private static final int MOST = 50;

    BaselineException(List<String> errors) {
        super(String.join("\n", errors.subList(0, Math.min(MOST, errors.size())))
                + (errors.size() > MOST ? "\nand " + (errors.size() - MOST) + " more errors" : ""));
    }
}
