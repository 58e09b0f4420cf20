package ticket.notices;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication(scanBasePackages = "ticket")
public class NoticesApplication {
    public static void main(String[] args) {
        SpringApplication.run(NoticesApplication.class, args);
    }
}
