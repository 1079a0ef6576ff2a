package org.amparo.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.amparo.flows.Amparo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a lawyer does with a decision's record, done in a real browser. */
class RecordBrowserTest {

  private static Browser browser;

  @TempDir private Path folder;

  private Amparo amparo;
  private WebServer server;
  private Page page;

  @BeforeAll
  static void openBrowser() {
    browser = Browser.open();
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void serve() throws Exception {
    amparo = Waiting.open(folder, Waiting.TEXT.replace(
        "no protected ground was shown.",
        "no protected ground was shown. Matter of A-R-C-G-, 26 I&N Dec. 388 (BIA 2014)."));
    server = WebServer.start(amparo, 0);
    page = browser.window(1280, ColorScheme.LIGHT);
  }

  @AfterEach
  void stop() {
    page.close();
    server.close();
    amparo.close();
  }

  private String id() {
    return amparo.listing().all().getFirst().id();
  }

  private void openRecord() {
    page.navigate(server.address().resolve("/desk/" + id() + "/record").toString());
  }

  @Test
  void everyValueLinksToTheWordsItCameFrom() {
    openRecord();
    page.locator("#f-nationality .read a").first().click();
    assertThat(page.locator("mark.ev:target")).containsText("Honduras");
    assertThat(page.locator("#f-nationality")).containsText("Measured: 97 % right on 100 annotated decisions");
    assertThat(page.locator("#f-citations .standing")).containsText("today: overruled");
  }

  @Test
  void aRulingIsMadeAndTakenBackByKeyboardAlone() {
    openRecord();
    tabTo("#f-findings-nexus summary");
    page.keyboard().press("Enter");
    tabTo("#f-findings-nexus select");
    page.keyboard().type("sent back");
    tabTo("#f-findings-nexus input[name=who]");
    page.keyboard().type("Ada Lawyer");
    page.keyboard().press("Enter");
    assertThat(page.locator("[role=status]")).containsText("Your ruling is kept");
    assertThat(page.locator("#f-findings-nexus .ruling")).containsText("sent back");
    assertThat(page.locator("#f-findings-nexus .ruling")).containsText("Ada Lawyer");
    tabTo("#f-findings-nexus > form button");
    page.keyboard().press("Enter");
    assertThat(page.locator("#f-findings-nexus .ruling")).hasCount(0);
    assertThat(amparo.correctFacts().show(id()).corrections()).isEmpty();
  }

  @Test
  void aFieldCanBeRuledNotAddressed() {
    openRecord();
    page.locator("#f-occupation summary").click();
    page.locator("#f-occupation input[name=who]").fill("Ada Lawyer");
    page.locator("#f-occupation button[name=silent]").click();
    assertThat(page).hasURL(Pattern.compile(".*told=ruled.*"));
    assertThat(page.locator("#f-occupation .ruling")).containsText("not addressed");
    assertThat(amparo.correctFacts().show(id()).sheet().get("occupation")).isNull();
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 1280", "DARK, 1280", "LIGHT, 360", "DARK, 360"})
  void pageIsAccessibleAndFits(ColorScheme scheme, int widthPixels) {
    page.close();
    page = browser.window(widthPixels, scheme);
    openRecord();
    check();
    page.locator("#f-grounds summary").click();
    page.locator("#f-citations summary").click();
    check();
  }

  @Test
  void pageSpeaksSpanish() {
    page.navigate(server.address().resolve("/desk/" + id() + "/record?lang=es").toString());
    assertThat(page.locator("#facts")).containsText("Qué decidió");
  }

  private void tabTo(String selector) {
    for (int i = 0; i < 400 && !(Boolean) page.evaluate("s => document.activeElement.matches(s)", selector); i++) {
      page.keyboard().press("Tab");
    }
    assertThat(page.locator(selector).first()).isFocused();
  }

  private void check() {
    assertThat(new AxeBuilder(page).analyze().getViolations())
        .extracting(rule -> rule.getId() + " " + rule.getNodes().stream().map(n -> n.getHtml()).toList())
        .isEmpty();
    assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isTrue();
  }
}
