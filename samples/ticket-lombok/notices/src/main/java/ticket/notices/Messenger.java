package ticket.notices;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeanUtils;
import org.springframework.stereotype.Component;
import ticket.common.entity.*;

@Component
class Messenger {
    private static final Logger LOG = LoggerFactory.getLogger(Messenger.class);

    void send(Notice notice, List<Passenger> passengers) {
        for (Passenger passenger : passengers) {
            Recipient recipient = new Recipient();
            BeanUtils.copyProperties(passenger, recipient);
            LOG.info("{} to {}: {}", notice.getTripId(), recipient.getPhone(), notice.getText());
        }
    }
}
