package journals.archive;

import java.util.Map;
import journals.model.Deposit;
import journals.model.Doi;
import journals.store.Store;
import journals.store.Stores;
import journals.util.Dates;

final class DepositLedger {
    private final Store store;

    DepositLedger(Stores stores) {
        this.store = stores.open("deposits");
    }

    boolean has(Doi doi) {
        return store.get(doi.toString()).isPresent();
    }

    void add(Deposit deposit) {
        store.put(
                deposit.getDoi().toString(),
                Map.of("checksum", deposit.getChecksum(), "on", Dates.print(deposit.getDepositedOn())));
    }
}
