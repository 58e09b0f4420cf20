package shop;

public final class Version {

    public static String text() {
        return "web 1";
    }
}
