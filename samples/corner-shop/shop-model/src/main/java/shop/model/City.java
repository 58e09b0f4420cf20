package shop.model;

public record City(String name, String postcode) {

    public String label() {
        return postcode + " " + name;
    }
}
