package com.acme.printing;

public class Label {
<<<<<<< HEAD
    private String text;
=======
    private String line;
>>>>>>> other
}
