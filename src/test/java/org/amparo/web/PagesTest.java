package org.amparo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.release.ReleasedDecision;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the library and a decision show, asked for over HTTP. */
class PagesTest {

  private static Served pages;

  @BeforeAll
  static void serve(@TempDir Path folder) throws Exception {
    List<ReleasedDecision> decisions = new ArrayList<>();
    decisions.add(Released.officer("officer"));
    decisions.add(Released.denied("hostile", "Honduras", 2015, Released.HOSTILE + " \"quoted\" & more"));
    for (int i = 0; i < 45; i++) {
      String country = i % 3 == 0 ? "Guatemala" : "El Salvador";
      decisions.add(Released.denied("many" + i, country, 2010 + i % 5, "A shop was extorted."));
    }
    pages = Served.with(folder, decisions);
  }

  @AfterAll
  static void stop() {
    pages.close();
  }

  @Test
  void libraryShowsWhatItHoldsWithFacets() throws Exception {
    String page = pages.get("/").body();
    assertThat(page).contains("47 decisions, each approved by a person").contains("value=\"el salvador\"");
    assertThat(page).contains("aria-label=\"Page 3\"").contains("href=\"/?page=3\"");
  }

  @Test
  void wordsFindTheDecisionAndAreMarked() throws Exception {
    String page = pages.get("/?q=bribes%20cartel").body();
    assertThat(page).contains("One decision").contains("<mark>bribes</mark>").contains("Sent back");
    assertThat(page).contains("<span class=\"standin\">[a border city");
  }

  @Test
  void facetIsKeptWhileTurningPages() throws Exception {
    String page = pages.get("/?q=shop&nationality=el+salvador").body();
    assertThat(page).contains("30 decisions").contains("href=\"/?q=shop&amp;nationality=el%20salvador&amp;page=2\"");
    assertThat(page).containsPattern("value=\"el salvador\" checked");
    assertThat(pages.get("/?q=shop&nationality=el+salvador&page=2").body()).containsPattern("checked");
  }

  @Test
  void searchThatFindsNothingSaysWhatToDo() throws Exception {
    assertThat(pages.get("/?q=zeppelin").body()).contains("No decision says that").contains("Clear the search");
  }

  @Test
  void senselessAddressesAreForgiven() throws Exception {
    assertThat(pages.get("/?page=-1&year=&q=%00%22%5B(&nationality=%3Cb%3E").statusCode()).isEqualTo(200);
    assertThat(pages.get("/?page=99999").body()).doesNotContain("class=\"card\"");
  }

  @Test
  void emptyLibrarySaysHowToFillIt(@TempDir Path folder) throws Exception {
    try (Served empty = Served.with(folder, List.of())) {
      assertThat(empty.get("/").body()).contains("The library is empty", "amparo add").doesNotContain("<input");
    }
  }

  @Test
  void everyFactPointsAtWordsThatAreThere() throws Exception {
    String page = pages.get("/decisions/officer").body();
    Matcher links = Pattern.compile("href=\"#(w[0-9-]+)\"").matcher(page);
    List<String> places = links.results().map(link -> link.group(1)).toList();
    assertThat(places)
        .hasSizeGreaterThan(10)
        .allSatisfy(place -> assertThat(page).containsOnlyOnce("id=\"" + place + "\""));
    assertThat(page).contains("municipal police officer</mark>").contains("Page 2");
    assertThat(page).containsPattern("658 \\(BIA 1988\\)</a><span class=\"standing\"><span>today: stands");
  }

  @Test
  void passageOfAnAddressIsMarked() throws Exception {
    assertThat(pages.get("/decisions/officer?at=50-90").body()).contains("id=\"passage\"");
    assertThat(pages.get("/decisions/officer?at=90-99999999").body()).doesNotContain("id=\"passage\"");
    assertThat(pages.get("/decisions/officer?at=x").statusCode()).isEqualTo(200);
  }

  @Test
  void whatADecisionSaysIsNeverMarkup() throws Exception {
    assertThat(pages.get("/decisions/hostile").body()).doesNotContain(Released.HOSTILE).contains("&lt;script&gt;");
    assertThat(pages.get("/?q=quoted").body()).doesNotContain(Released.HOSTILE);
    assertThat(pages.get("/?q=%3Cscript%3Ealert(1)%3C/script%3E").body()).doesNotContain("<script>alert");
  }

  @Test
  void copiesCanBeTakenAway() throws Exception {
    var text = pages.get("/decisions/officer/copy.txt");
    assertThat(text.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
    assertThat(text.headers().firstValue("Content-Disposition").orElseThrow()).contains("amparo-officer.txt");
    assertThat(text.body()).contains("[Applicant]");
    var pdf = pages.get("/decisions/officer/copy.pdf");
    assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
    assertThat(pdf.body()).startsWith("%PDF-");
  }

  @Test
  void whatIsNotThereIsToldInTheSameDress() throws Exception {
    for (String path : List.of("/decisions/nobody", "/decisions/nobody/copy.pdf", "/nowhere", "/match?client=nobody")) {
      var answer = pages.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.body()).contains("There is nothing here").contains("class=\"top\"");
    }
  }

  @Test
  void pagesSpeakTheReadersLanguage() throws Exception {
    assertThat(pages.get("/").body()).contains("<html lang=\"en\">").contains("Library");
    assertThat(pages.get("/", "Accept-Language", "es-MX,es;q=0.9,en;q=0.5").body())
        .contains("<html lang=\"es\">").contains("Biblioteca").contains("Devuelta");
    assertThat(pages.get("/", "Accept-Language", "qu,de").body()).contains("<html lang=\"en\">");
    assertThat(pages.get("/decisions/officer?lang=es").body()).contains("México").contains("cártel");
  }

  @Test
  void chosenLanguageIsRememberedAndWins() throws Exception {
    String cookie = pages.get("/?lang=es").headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).startsWith("lang=es;").contains("SameSite=Strict");
    assertThat(pages.get("/", "Cookie", "lang=es", "Accept-Language", "en").body()).contains("<html lang=\"es\">");
    assertThat(pages.get("/?lang=en", "Cookie", "lang=es").body()).contains("<html lang=\"en\">");
    assertThat(pages.get("/?lang=xx%0d%0aSet-Cookie:a=b").headers().firstValue("Set-Cookie")).isEmpty();
  }
}
