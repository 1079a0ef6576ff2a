package org.amparo.flows;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.amparo.facts.Correction;
import org.amparo.facts.Facts;
import org.amparo.matching.CaseProfile;
import org.amparo.protection.Cast;
import org.amparo.protection.OfficeWord;
import org.amparo.protection.Proposal;
import org.amparo.review.Approved;
import org.amparo.review.Draft;
import org.amparo.text.Document;
import org.amparo.text.Original;
import org.amparo.text.OriginalAccess;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Turns values into the bytes that the vault seals, and back: one byte for the form, then JSON, packed with gzip
 * because the places of a long PDF's words take ten times the room of its text.
 *
 * @param <T> the kind of value
 */
final class Codec<T> {

  static final Codec<Document> DOCUMENT = new Codec<>(Document.class);
  static final Codec<Facts> FACTS = new Codec<>(Facts.class);
  static final Codec<Correction[]> CORRECTIONS = new Codec<>(Correction[].class);
  static final Codec<Proposal> PROPOSAL = new Codec<>(Proposal.class);
  static final Codec<Draft> DRAFT = new Codec<>(Draft.class);
  static final Codec<Cast> CAST = new Codec<>(Cast.class);
  static final Codec<Approved> APPROVAL = new Codec<>(Approved.class);
  static final Codec<CaseProfile> PROFILE = new Codec<>(CaseProfile.class);
  static final Codec<OfficeWord> OFFICE_WORD = new Codec<>(OfficeWord.class);

  private static final int FORM = 1;
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .changeDefaultVisibility(v -> v.withIsGetterVisibility(Visibility.NONE))
          .addModule(
              new SimpleModule()
                  .addSerializer(Original.class, new OriginalWriter())
                  .addDeserializer(Original.class, new OriginalReader()))
          .build();

  private final Class<T> type;

  private Codec(Class<T> type) {
    this.type = type;
  }

  byte[] bytes(T value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(FORM);
    try (OutputStream packed = new GZIPOutputStream(bytes)) {
      MAPPER.writeValue(packed, value);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return bytes.toByteArray();
  }

  /** @throws UnknownForm when the bytes are of another form; the cause is left out, since it may quote the value */
  T value(byte[] bytes) {
    if (bytes.length == 0 || bytes[0] != FORM) {
      throw new UnknownForm(type);
    }
    try (InputStream packed = new GZIPInputStream(new ByteArrayInputStream(bytes, 1, bytes.length - 1))) {
      return MAPPER.readValue(packed, type);
    } catch (IOException | JacksonException e) {
      throw new UnknownForm(type);
    }
  }

  private static final class OriginalWriter extends ValueSerializer<Original> {
    @Override
    public void serialize(Original value, JsonGenerator json, SerializationContext context) {
      json.writeString(value.reveal(OriginalAccess.FLOWS));
    }
  }

  private static final class OriginalReader extends ValueDeserializer<Original> {
    @Override
    public Original deserialize(JsonParser json, DeserializationContext context) {
      return Original.of(json.getString());
    }
  }
}
