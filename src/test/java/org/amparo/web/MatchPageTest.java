package org.amparo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A story goes in and its matches come out, and it is nowhere else. */
class MatchPageTest {

  private static final String NAME = "Aurelio Bustillos";
  private static final String STORY =
      "My name is " + NAME + ". I am from Mexico. I was a municipal police officer and refused the bribes of a cartel. "
          + "They threatened me and shot at me. I want asylum.";

  @TempDir Path folder;
  private Served pages;

  @BeforeEach
  void serve() throws Exception {
    pages =
        Served.with(folder, List.of(Released.officer("officer"), Released.denied("other", "China", 2014, "A church.")));
  }

  @AfterEach
  void stop() {
    pages.close();
  }

  @Test
  void storyFindsTheDecisionWithItsReasons() throws Exception {
    String page = match(STORY).body();
    assertThat(page).contains("What was understood").contains("Same nationality: Mexico");
    assertThat(page).contains("href=\"/decisions/officer\"").contains("href=\"/decisions/officer?at=");
  }

  @Test
  void answerIsKeptByNobody() throws Exception {
    HttpResponse<String> answer = match(STORY);
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(pages.get("/match").headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(onDisk()).doesNotContain("Bustillos").doesNotContain("refused the bribes of a cartel. They");
  }

  @Test
  void savedClientSeesADecisionElementByElement() throws Exception {
    pages.post("/clients", "label=Case+one&story=" + URLEncoder.encode(STORY, StandardCharsets.UTF_8));
    String client = pages.amparo().clients().list().getFirst().id();
    assertThat(pages.get("/match?client=" + client).body()).contains("/clients/" + client + "/decisions/officer");

    HttpResponse<String> answer = pages.get("/clients/" + client + "/decisions/officer");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Case one").doesNotContain("Bustillos");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(pages.get("/clients/" + client + "/decisions/nobody").statusCode()).isEqualTo(404);
    assertThat(pages.get("/clients/nobody/decisions/officer").statusCode()).isEqualTo(404);
  }

  @Test
  void nameIsHiddenInWhatIsCompared() throws Exception {
    String protectedStory = match(STORY).body().split("class=\"protected\">")[1].split("</p>")[0];
    assertThat(protectedStory).contains("police officer").doesNotContain("Bustillos");
  }

  @Test
  void emptyStoryIsToldSo() throws Exception {
    assertThat(match("  \n ").body()).contains("There is no story yet").contains("role=\"alert\"");
  }

  @Test
  void storyIsEscapedWhereItComesBack() throws Exception {
    assertThat(match("</textarea>" + Released.HOSTILE + STORY).body()).doesNotContain(Released.HOSTILE);
  }

  @Test
  void storyThatIsFarTooLongIsRefusedWithoutAWordOfIt() throws Exception {
    HttpResponse<String> answer = match((STORY + " ").repeat(20_000));
    assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
    assertThat(answer.body()).doesNotContain("Bustillos").contains("class=\"top\"");
  }

  @Test
  void clientIsKeptUnderItsLabelAndForgotten() throws Exception {
    HttpResponse<String> saved = pages.post("/clients", form("story", STORY) + "&" + form("label", "Case 18"));
    assertThat(saved.statusCode()).isEqualTo(303);
    String address = saved.headers().firstValue("Location").orElseThrow();
    String page = pages.get(address).body();
    assertThat(page).contains("Case 18").contains("Same nationality: Mexico").doesNotContain("Bustillos");
    String id = address.substring(address.indexOf('=') + 1);
    assertThat(pages.post("/clients/" + id + "/forget", "").statusCode()).isEqualTo(303);
    assertThat(pages.get("/match").body()).doesNotContain("Case 18");
    assertThat(pages.get(address).statusCode()).isEqualTo(404);
  }

  @Test
  void clientWithoutALabelIsNotKept() throws Exception {
    HttpResponse<String> answer = pages.post("/clients", form("story", STORY) + "&label=+");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain("Bustillos");
  }

  private HttpResponse<String> match(String story) throws IOException, InterruptedException {
    return pages.post("/match", form("story", story));
  }

  private static String form(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private String onDisk() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }
}
