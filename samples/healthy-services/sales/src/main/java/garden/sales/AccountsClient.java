package garden.sales;

import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

@Component
class AccountsClient {
    private final RestClient http = RestClient.create("http://accounts.garden.internal:8081");

    CustomerDto customer(String email) {
        return http.get().uri("/customers?email={email}", email).retrieve().body(CustomerDto.class);
    }
}
