package org.amparo.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.amparo.flows.Amparo;
import org.amparo.flows.KeptProposal;
import org.amparo.flows.Listed;
import org.amparo.vault.State;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reviewer does at the desk, done in a real browser. */
class DeskBrowserTest {

  private static final Pattern RELEASED = Pattern.compile(".*/decisions/d-[a-z0-9]+$");

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
    amparo = Waiting.open(folder, Waiting.TEXT);
    server = WebServer.start(amparo, 0);
    page = window(1280, ColorScheme.LIGHT);
  }

  @AfterEach
  void stop() {
    page.close();
    server.close();
    amparo.close();
  }

  @Test
  void decisionIsReviewedByKeyboardAlone() {
    open("/desk");
    tabTo("#main .waiting a");
    press("Enter");
    assertThat(page.locator("h1")).hasText("invented-1.txt");
    int doubtful = page.locator("#queue li").count();
    press("j");
    assertThat(page.locator(".s[aria-current]").first()).isFocused();
    press("h");
    assertThat(page.locator("#said")).containsText("Hidden as");
    press("j");
    press("k");
    assertThat(page.locator("#said")).containsText("Kept");
    for (int i = 1; i < doubtful; i++) {
      press("j");
    }
    assertThat(page.locator("#said")).containsText("Press y to approve");
    press("y");
    assertThat(page.locator("#name")).isFocused();
    page.keyboard().type("Ada Reviewer");
    press("Enter");
    assertThat(page).hasURL(RELEASED);
    assertThat(page.locator("#text")).not().containsText("Quezalmanda");
    assertThat(amparo.show().show(id()).audit().getLast().who()).isEqualTo("Ada Reviewer");
  }

  @Test
  void everyKeyIsUndoneAndDoneAgain() {
    openDesk();
    String before = page.locator("#text").innerHTML();
    press("j");
    press("g");
    assertThat(page.locator("#said")).containsText("Generalised to");
    press("u");
    assertThat(page.locator("#said")).containsText("Undone");
    press("u");
    assertThat(page.locator("#said")).containsText("Nothing to undo");
    press("r");
    assertThat(page.locator("#said")).containsText("Done again");
    press("Control+z");
    assertThat(page.locator("#said")).containsText("Undone");
    assertThat(plain(page.locator("#text").innerHTML())).isEqualTo(plain(before));
  }

  @Test
  void missedWordsAreChosenByKeysAndHiddenWithAllLikeThem() {
    openDesk();
    choose("old", "mill");
    press("h");
    assertThat(page.locator("#said")).containsText("One more place says the same");
    press("a");
    assertThat(page.locator("#said")).containsText("in 2 places");
    assertThat(page.locator("#text .s.hide").filter(new Locator.FilterOptions().setHasText("old mill"))).hasCount(2);
    press("u");
    assertThat(page.locator("#text .s.hide").filter(new Locator.FilterOptions().setHasText("old mill"))).hasCount(1);
  }

  @Test
  void missedWordsAreChosenByMouseToo() {
    openDesk();
    Locator paragraph = page.locator("p[data-at]").filter(new Locator.FilterOptions().setHasText("He drove a bus"));
    paragraph.evaluate(
        "p => { const t = [...p.childNodes].find(n => n.nodeType === 3 && n.data.includes('drove a bus'));"
            + " const i = t.data.indexOf('drove'); getSelection().setBaseAndExtent(t, i + 2, t, i + 9);"
            + " document.getElementById('sheet').dispatchEvent(new MouseEvent('mouseup', {bubbles: true})); }");
    assertThat(page.locator("#mark-words")).hasText("drove a bus");
    page.locator("#standin").fill("[a driver]");
    page.locator("[data-verb=hide]").click();
    assertThat(page.locator("#said")).hasText("Hidden as [a driver].");
    assertThat(page.locator("[data-verb=hide]")).isFocused();
  }

  @Test
  void readersViewChangesAtOnceAndIsTheCopy() {
    openDesk();
    press("v");
    press("j");
    press("h");
    assertThat(page.locator("#said")).containsText("Hidden as");
    String seen = page.locator("#text .words").innerText();
    assertThat(flat(seen)).isEqualTo(flat(amparo.show().show(id()).copy()));
  }

  @Test
  void namingSomebodyProtectedTakesASecondKey() {
    openDesk();
    page.locator(".s.hide").filter(new Locator.FilterOptions().setHasText("Tiburcio Quezalmanda")).first().click();
    press("k");
    assertThat(page.locator("#alarm")).containsText("Press k once more");
    press("k");
    assertThat(page.locator("#said")).containsText("Kept");
  }

  @Test
  void standInIsEditedAndRefusedWhereItTells() {
    openDesk();
    press("j");
    String words = page.locator("#mark-words").innerText();
    press("e");
    page.keyboard().type("the " + words);
    press("Enter");
    assertThat(page.locator("#alarm")).containsText("cannot stand in its place");
    press("e");
    page.keyboard().type("a crossing");
    press("Enter");
    assertThat(page.locator("#said")).hasText("Hidden as [a crossing].");
  }

  @Test
  void leakIsShownAsPlacesToRuleOn() {
    openDesk();
    choose("The", "respondent,");
    press("h");
    approve();
    assertThat(page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("Not released")))
        .isVisible();
    assertThat(page.locator("#queue li b").first()).hasText("The respondent");
    assertThat(page.locator(".s.open")).not().hasCount(0);
    press("j");
    press("h");
    press("a");
    check("leak");
    approve();
    assertThat(page).hasURL(RELEASED);
  }

  @Test
  void rulingsOutliveTheProgram() throws Exception {
    openDesk();
    press("j");
    press("g");
    assertThat(page.locator("#said")).containsText("Generalised");
    stop();
    amparo = Waiting.open(folder);
    server = WebServer.start(amparo, 0);
    page = window(1280, ColorScheme.LIGHT);
    openDesk();
    assertThat(page.locator(".deskprogress")).containsText("one place ruled");
    press("u");
    assertThat(page.locator("#said")).containsText("Undone");
  }

  @Test
  void officeIsAskedBeforeARulingIsMadeItsOwnAndTheNextDecisionFollows() throws Exception {
    openDesk();
    choose("old", "mill");
    press("h");
    assertThat(page.locator("#said")).containsText("Hidden as");
    press("o");
    assertThat(page.locator("#office")).isVisible();
    check("office dialog");
    page.keyboard().type("Ada Reviewer");
    press("Enter");
    assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Decided for the office");
    String next = Waiting.add(amparo, folder, "next.txt", "Nobody went to the Old Mill. The mill was old.");
    assertThat(amparo.show().show(next).copy()).contains("went to the [").doesNotContain("Old Mill");
    open("/office");
    check("office");
    assertThat(page.locator(".officewords .said")).hasText("old mill");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove old mill")).click();
    assertThat(page.locator(".nothing")).isVisible();
    assertThat(amparo.office().list()).isEmpty();
  }

  @Test
  void approvalNeedsANameAndAWordOnWhatNobodyLookedAt() {
    openDesk();
    press("y");
    page.keyboard().type("Ada Reviewer");
    press("Enter");
    assertThat(page).not().hasURL(RELEASED);
    page.locator("#name").fill("");
    page.locator("input[name=anyway]").check();
    page.locator(".approve .primary").click();
    assertThat(page).not().hasURL(RELEASED);
    page.locator("#name").fill("Ada Reviewer");
    page.locator(".approve .primary").click();
    assertThat(page).hasURL(RELEASED);
  }

  @Test
  void deskWorksWithoutScripts() {
    page.close();
    page = browser.windowWithoutScripts();
    openDesk();
    page.locator("#queue a").nth(1).click();
    page.locator("[data-verb=generalise]").click();
    assertThat(page.locator(".deskprogress")).containsText("one place ruled");
    page.locator("[data-verb=undo]").click();
    assertThat(page.locator(".deskprogress")).not().containsText("ruled");
  }

  @Test
  void originalIsKeptNowhereInTheBrowserAndNothingIsAskedElsewhere() {
    List<String> asked = new ArrayList<>();
    List<String> complaints = new ArrayList<>();
    page.onRequest(request -> asked.add(request.url()));
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.onResponse(response -> {
      if (response.url().matches(".*/desk(/d-.*)?")) {
        assertThat(response.headers().get("cache-control")).isEqualTo("no-store");
      }
    });
    openDesk();
    press("j");
    press("h");
    press("v");
    press("m");
    press("Escape");
    assertThat(asked).allMatch(url -> url.startsWith(address("/").toString()));
    assertThat(complaints).isEmpty();
    assertThat((String) page.evaluate("JSON.stringify({...localStorage, ...sessionStorage})"))
        .doesNotContain("Quezalmanda", "mill");
  }

  @ParameterizedTest
  @CsvSource({"1280, LIGHT", "360, DARK"})
  void everybodyCanUseTheDesk(int widthPixels, ColorScheme scheme) throws Exception {
    KeptProposal.in(folder.resolve("data"), "broken.txt", Waiting.TEXT, List.of(), List.of("Captions"));
    amparo.prepare().prepare(Path.of("samples", "decisions", "s15.pdf"));
    page.close();
    page = window(widthPixels, scheme);
    open("/desk");
    check("list");
    openDesk();
    press("j");
    press("k");
    check("marks");
    press("v");
    check("reader");
    press("v");
    press("m");
    press("ArrowRight");
    check("choosing");
    press("Escape");
    press("?");
    check("help");
    press("Escape");
    open("/desk");
    page.locator(".waiting h2 a").nth(1).click();
    assertThat(page.locator("#anew form")).isVisible();
    check("failed");
    page.locator("#anew button").click();
    assertThat(page.locator("#changes")).isVisible();
    check("changed");
    open("/desk?lang=es");
    page.locator(".waiting h2 a").nth(2).click();
    assertThat(page.locator("#sheet")).isVisible();
    assertThat(page.locator("main .needs-script")).hasCount(0);
    press("i");
    page.locator("svg.page").first().waitFor();
    check("pages");
  }

  @Test
  void emptyDeskSaysHowToFillIt() {
    amparo.listing().all().stream().map(Listed::id).forEach(each -> release(each));
    open("/desk");
    assertThat(page.locator(".nothing")).containsText("amparo add");
    check("empty");
    open("/desk/" + id());
    assertThat(amparo.listing().all().getFirst().state()).isEqualTo(State.RELEASED);
    assertThat(page.locator(".approve")).hasCount(0);
    check("released");
  }

  private void release(String each) {
    try {
      amparo.release().release(each, "Ada Reviewer");
    } catch (Exception refused) {
      throw new AssertionError(refused);
    }
  }

  private void approve() {
    Locator anyway = page.locator("input[name=anyway]");
    if (anyway.count() > 0) {
      anyway.check();
    }
    page.locator("#name").fill("Ada Reviewer");
    page.locator(".approve .primary").click();
  }

  /** Walks to two words that stand side by side in running text, and chooses them. */
  private void choose(String first, String second) {
    press("m");
    String said = "";
    for (int i = 0; i < 200 && !said.equals(first); i++) {
      press("ArrowRight");
      said = page.locator("#said").innerText();
    }
    press("Shift+ArrowRight");
    assertThat(page.locator("#said")).hasText(first + " " + second.replaceAll("\\W$", ""));
  }

  private void press(String key) {
    page.keyboard().press(key);
    assertThat(page.locator("main[data-busy]")).hasCount(0);
  }

  private void openDesk() {
    open("/desk");
    page.locator(".waiting h2 a").first().click();
    assertThat(page.locator("#text")).isVisible();
  }

  private void open(String path) {
    page.navigate(address(path).toString());
  }

  private URI address(String path) {
    return server.address().resolve(path);
  }

  private String id() {
    return amparo.listing().all().getFirst().id();
  }

  private static Page window(int widthPixels, ColorScheme scheme) {
    Page page = browser.window(widthPixels, scheme);
    page.setDefaultTimeout(15_000);
    return page;
  }

  private void tabTo(String selector) {
    for (int i = 0; i < 40 && !(Boolean) page.evaluate("s => document.activeElement.matches(s)", selector); i++) {
      page.keyboard().press("Tab");
    }
    assertThat((Boolean) page.evaluate("s => document.activeElement.matches(s)", selector)).isTrue();
  }

  private void check(String what) {
    assertThat(new AxeBuilder(page).analyze().getViolations())
        .as(what)
        .extracting(rule -> rule.getId() + " " + rule.getNodes().stream().map(n -> n.getHtml()).toList())
        .isEmpty();
    assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(what).isTrue();
  }

  private static String plain(String html) {
    return html.replaceAll(" (aria-current|tabindex)=\"[^\"]*\"", "").replaceAll(" (doubtful|htmx-[a-z]+)", "");
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
