package journals.web;

import journals.submission.SubmissionDesk;

final class SubmitPage extends Page {
    private final SubmissionDesk desk;

    SubmitPage(SubmissionDesk desk) {
        this.desk = desk;
    }

    @Override
    String body(String argument) {
        return Html.paragraph("Thank you. Your manuscript has the number " + desk.submit(Form.read(argument)) + ".");
    }
}
