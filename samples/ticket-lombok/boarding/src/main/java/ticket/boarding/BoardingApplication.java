package ticket.boarding;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication(scanBasePackages = "ticket")
public class BoardingApplication {
    public static void main(String[] args) {
        SpringApplication.run(BoardingApplication.class, args);
    }
}
