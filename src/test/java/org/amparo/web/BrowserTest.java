package org.amparo.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.amparo.release.ReleasedDecision;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a lawyer does with the pages, done in a real browser. */
class BrowserTest {

  private static final String STORY =
      "I am from Mexico and was a municipal police officer. A cartel offered bribes, I refused, and they shot at me.";

  private static Browser browser;
  private static Served pages;

  @BeforeAll
  static void serve(@TempDir Path folder) throws Exception {
    browser = Browser.open();
    List<ReleasedDecision> decisions = new ArrayList<>();
    decisions.add(Released.officer("officer"));
    for (int i = 0; i < 25; i++) {
      String country = i % 2 == 0 ? "Guatemala" : "El Salvador";
      decisions.add(Released.denied("many" + i, country, 2012, "A shop was extorted."));
    }
    pages = Served.with(folder, decisions);
  }

  @AfterAll
  static void stop() {
    if (pages != null) {
      pages.close();
    }
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void facetNarrowsWithoutLosingTheFocusAndTheAddressCanBeShared() {
    Page page = open("/?q=shop", 1280);
    page.getByLabel("Guatemala").focus();
    page.keyboard().press("Space");
    assertThat(page.locator("#told")).hasText("13 decisions");
    assertThat(page).hasURL(Pattern.compile("nationality=guatemala"));
    assertThat(page.getByLabel("Guatemala")).isFocused();
    page.reload();
    assertThat(page.getByLabel("Guatemala")).isChecked();
    assertThat(page.locator(".card")).hasCount(13);
    page.goBack();
    assertThat(page.locator(".told").first()).containsText("25 decisions");
  }

  @Test
  void searchIsOneFieldAndEnter() {
    Page page = open("/", 1280);
    page.getByLabel("Search the library").fill("cartel bribes");
    page.keyboard().press("Enter");
    assertThat(page.locator(".card")).hasCount(1);
    assertThat(page.locator(".card mark").first()).hasText("bribes");
    page.locator(".quote a").click();
    assertThat(page).hasURL(Pattern.compile("/decisions/officer\\?at=.*#passage"));
    assertThat(page.locator("#passage")).isInViewport();
  }

  @Test
  void factShowsTheWordsItCameFrom() {
    Page page = open("/decisions/officer", 1280);
    Locator fact = page.locator(".facts a").filter(new Locator.FilterOptions().setHasText("police officer"));
    fact.focus();
    page.keyboard().press("Enter");
    Locator words = page.locator(".ev:target");
    assertThat(words).hasText("municipal police officer");
    assertThat(words).isInViewport();
    assertThat(words).isFocused();
    assertThat(fact).hasAttribute("aria-current", "true");
  }

  @Test
  void factOverTwoPagesShowsAllItsWords() {
    Page page = open("/decisions/officer", 1280);
    page.locator(".facts a").filter(new Locator.FilterOptions().setHasText("sent back")).last().click();
    assertThat(page.locator(".ev.lit")).hasCount(2);
  }

  @Test
  void pagesWorkWithoutScripts() {
    Page page = browser.windowWithoutScripts();
    page.navigate(pages.address("/").toString());
    page.getByLabel("Mexico").check();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Apply")).click();
    page.locator(".card h2 a").click();
    page.locator(".facts a").first().click();
    assertThat(page.locator(".ev:target")).isInViewport();
    page.navigate(pages.address("/match").toString());
    page.locator("#story").fill(STORY);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Find decisions")).click();
    assertThat(page.locator(".understood")).containsText("Mexico");
  }

  @Test
  void matchIsReachedByKeyboardAlone() {
    Page page = open("/match", 1280);
    tabTo(page, "story");
    page.keyboard().type(STORY);
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(page.locator(".understood")).containsText("Mexico");
    assertThat(page).hasURL(pages.address("/match").toString());
    tabTo(page, "label");
    page.keyboard().type("Case 18");
    page.keyboard().press("Enter");
    assertThat(page.locator(".saved a[aria-current]")).hasText("Case 18");
    assertThat(page.locator("#story")).hasValue("");
    page.locator(".saved button").press("Enter");
    assertThat(page.locator(".saved")).hasCount(0);
  }

  @Test
  void answerThatDoesNotComeIsTold() {
    Page page = open("/match", 1280);
    page.route("**/match", route -> route.abort());
    page.locator("#story").fill(STORY);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Find decisions")).click();
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("No answer came");
  }

  @Test
  void nothingIsAskedOfAnyOtherMachineAndNothingIsKeptInTheBrowser() {
    Page page = browser.window(1280, ColorScheme.LIGHT);
    List<String> asked = new ArrayList<>();
    List<String> complaints = new ArrayList<>();
    page.onRequest(request -> asked.add(request.url()));
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.navigate(pages.address("/match").toString());
    page.locator("#story").fill(STORY);
    page.locator("form .primary").click();
    assertThat(page.locator(".understood")).isVisible();
    assertThat(asked).allMatch(url -> url.startsWith(pages.address("/").toString()));
    assertThat(complaints).isEmpty();
    assertThat((String) page.evaluate("JSON.stringify({...localStorage, ...sessionStorage})")).doesNotContain("cartel");
  }

  @ParameterizedTest
  @CsvSource({"1280, LIGHT", "1280, DARK", "360, LIGHT", "360, DARK"})
  void everybodyCanUseThePages(int widthPixels, ColorScheme scheme) {
    Page page = browser.window(widthPixels, scheme);
    for (String path : List.of("/?q=shop", "/decisions/officer#facts")) {
      page.navigate(pages.address(path).toString());
      check(page, path);
    }
    page.navigate(pages.address("/match").toString());
    page.locator("#story").fill(STORY);
    page.locator("form .primary").click();
    assertThat(page.locator(".understood")).isVisible();
    check(page, "matches");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/?q=zeppelin", "/decisions/nobody", "/match", "/?lang=es&page=2"})
  void everybodyCanUseThePagesOfLesserLuck(String path) {
    check(open(path, 360), path);
  }

  private static void check(Page page, String what) {
    assertThat(new AxeBuilder(page).analyze().getViolations())
        .as(what)
        .extracting(rule -> rule.getId() + " " + rule.getNodes().stream().map(n -> n.getHtml()).toList())
        .isEmpty();
    assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(what).isTrue();
  }

  private static Page open(String path, int widthPixels) {
    Page page = browser.window(widthPixels, ColorScheme.LIGHT);
    page.setDefaultTimeout(10_000);
    page.navigate(pages.address(path).toString());
    return page;
  }

  private static void tabTo(Page page, String id) {
    for (int i = 0; i < 40 && !id.equals(page.evaluate("document.activeElement.id")); i++) {
      page.keyboard().press("Tab");
    }
    assertThat(page.evaluate("document.activeElement.id")).isEqualTo(id);
  }
}
