package dev.ashlar.analyzer.build;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.Map;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.DefaultModelReader;
import org.apache.maven.model.io.ModelParseException;
import org.codehaus.plexus.util.ReaderFactory;

/** Parses poms leniently, but refuses document types: an entity can name any file, or grow without bounds. */
final class PomParser extends DefaultModelReader {

    @Override
    public Model read(File file, Map<String, ?> options) throws IOException {
        try (InputStream in = Files.newInputStream(file.toPath())) {
            return read(in, options);
        }
    }

    @Override
    public Model read(InputStream in, Map<String, ?> options) throws IOException {
        byte[] bytes = BoundedRead.readAll(in, -1);
        try (Reader reader = ReaderFactory.newXmlReader(new ByteArrayInputStream(bytes))) {
            return read(reader, options);
        }
    }

    @Override
    public Model read(Reader reader, Map<String, ?> options) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
            text.append(buffer, 0, read);
        }
        String xml = text.toString();
        int start = startOfContent(xml);
        if (xml.regionMatches(true, start, "<!DOCTYPE", 0, 9)) {
            throw new ModelParseException("document type declarations are refused", line(xml, start), 1);
        }
        return super.read(new StringReader(xml), options);
    }

    /** Index of the first tag or declaration after comments and processing instructions. */
    private static int startOfContent(String xml) {
        int at = xml.indexOf('<');
        while (at >= 0 && (xml.startsWith("<!--", at) || xml.startsWith("<?", at))) {
            int end = xml.indexOf(xml.charAt(at + 1) == '?' ? "?>" : "-->", at);
            at = end < 0 ? -1 : xml.indexOf('<', end);
        }
        return Math.max(at, 0);
    }

    private static int line(String xml, int index) {
        return 1 + (int) xml.substring(0, index).chars().filter(c -> c == '\n').count();
    }
}
