package shop;

public final class Version {

    public static String text() {
        return "core 1";
    }
}
