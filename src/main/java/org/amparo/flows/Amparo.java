package org.amparo.flows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.courtdata.CourtData;
import org.amparo.bearing.Bearings;
import org.amparo.facts.DecisionFactFinder;
import org.amparo.facts.FactFinder;
import org.amparo.law.Law;
import org.amparo.learning.Models;
import org.amparo.library.Library;
import org.amparo.library.LuceneLibrary;
import org.amparo.matching.LibraryMatcher;
import org.amparo.matching.Matcher;
import org.amparo.protection.Cast;
import org.amparo.protection.Instructions;
import org.amparo.protection.OfficeWords;
import org.amparo.protection.Protector;
import org.amparo.protection.RuleProtector;
import org.amparo.reading.FileReader;
import org.amparo.reading.PictureReader;
import org.amparo.reading.Reader;
import org.amparo.release.Releaser;
import org.amparo.review.Review;
import org.amparo.vault.SealedVault;
import org.amparo.vault.Vault;

/**
 * The only wiring: which class stands behind each door. Each room is furnished when a flow first needs it, so that a
 * job which needs no vault makes no data folder.
 */
public final class Amparo implements AutoCloseable {

  private final Clock clock;
  private final Review review;
  private final OpenDecisions openDecisions = new OpenDecisions();
  private final Policies policies;
  private final Once<Law> law = new Once<>(Law::load);
  private final Once<Reader> reader = new Once<>(FileReader::new);
  private final Once<FactFinder> finder = new Once<>(() -> new DecisionFactFinder(law.get()));
  private final Once<Models> models = new Once<>(Models::shipped);
  private final Once<Protector> protector = new Once<>(() -> new RuleProtector(law.get()));
  private final Once<Instructions> usual;
  private final Once<Releaser> releaser;
  private final Once<PictureReader> eyes =
      new Once<>(() -> new PictureReader(Runtime.getRuntime().availableProcessors()));
  private final Once<Exporter> exporter;
  private final Once<Vault> vault;
  private final Once<Library> library;
  private final Once<Matcher> matcher;
  private final Once<Export> export;
  private final Path libraryFolder;
  private final CourtData courtData;
  private final OpenCourt openCourt;

  private Amparo(Settings settings) {
    clock = settings.clock();
    review = new Review(clock);
    policies = new Policies(settings.dataFolder());
    usual = new Once<>(() ->
        new Instructions(policies.chosen(settings.policy()), settings.style(), Cast.NOBODY, Set.of()));
    releaser = new Once<>(() -> new Releaser(law.get(), settings.clock()));
    exporter = new Once<>(() -> new Exporter(releaser.get().everyday(), eyes.get()));
    vault = new Once<>(() -> SealedVault.open(settings.dataFolder(), settings.clock()));
    libraryFolder = settings.dataFolder().resolve("library");
    courtData = CourtData.inFolder(settings.dataFolder().resolve("court"), settings.clock());
    openCourt = new OpenCourt(courtData);
    library = new Once<>(() -> LuceneLibrary.inFolder(libraryFolder));
    matcher = new Once<>(() -> new LibraryMatcher(library.get()));
    export = new Once<>(() -> new Export(vault.get(), library.get(), exporter.get()));
  }

  /** Opens Amparo; touches no disk until a flow needs it. */
  public static Amparo open(Settings settings) {
    return new Amparo(settings);
  }

  public Policies policies() {
    return policies;
  }

  public Read read() {
    return new Read(reader.get());
  }

  public FindFacts findFacts() {
    return new FindFacts(reader.get(), finder.get());
  }

  public CorrectFacts correctFacts() {
    return new CorrectFacts(vault.get(), clock);
  }

  /**
   * A second reader beside the grammars, on a machine that the office names.
   *
   * @throws IllegalArgumentException when its address is not this machine and the settings do not allow that
   */
  public AskSecondReader askSecondReader(SecondReaderSettings settings) {
    return new AskSecondReader(reader.get(), copyist(), new SecondReader(settings), settings);
  }

  public Protect protect() {
    return new Protect(reader.get(), copyist(), exporter.get());
  }

  public Prepare prepare() {
    return new Prepare(reader.get(), finder.get(), officeProposer(), vault.get());
  }

  public Listing listing() {
    return new Listing(vault.get());
  }

  public Show show() {
    return new Show(vault.get());
  }

  public Desk desk() {
    return new Desk(
        vault.get(), openDecisions, () -> new Choices(finder.get(), protector.get(), usual.get()), clock);
  }

  public ProposeAnew proposeAnew() {
    return new ProposeAnew(vault.get(), openDecisions, finder.get(), officeProposer(), clock);
  }

  public PagePictures pagePictures() {
    return new PagePictures(vault.get());
  }

  public Office office() {
    return new Office(vault.get(), clock);
  }

  public ReleaseDecision release() {
    return new ReleaseDecision(vault.get(), review, releaser.get(), library.get());
  }

  public OtherVersions otherVersions() {
    return new OtherVersions(vault::get, this::libraryIfThere, reader::get);
  }

  public Withdraw withdraw() {
    return new Withdraw(vault.get(), library.get());
  }

  public Find find() {
    return new Find(library.get());
  }

  public Export export() {
    return export.get();
  }

  public Apply apply() {
    return new Apply(library::get, new Bearings(law.get()));
  }

  public Authorities authorities() {
    return new Authorities(law.get());
  }

  public Compare compare() {
    return new Compare(reader.get(), copyist(), LuceneLibrary::inMemory, LibraryMatcher::new, matcher::get);
  }

  public LearnModel learnModel() {
    return new LearnModel(law.get(), reader.get(), finder.get());
  }

  public MeasureLearning measureLearning() {
    return new MeasureLearning(models::get, law.get(), reader.get(), finder.get());
  }

  public Stress stress() {
    return new Stress(finder.get(), proposer());
  }

  public LoadCourtData loadCourtData() {
    return new LoadCourtData(courtData);
  }

  public Count count() {
    return new Count(openCourt, () -> libraryIfThere().map(Library::all).orElse(List.of()));
  }

  public Clients clients() {
    return new Clients(vault.get());
  }

  @Override
  public void close() {
    library.ifMade().ifPresent(Library::close);
    vault.ifMade().ifPresent(Vault::close);
    openCourt.close();
    eyes.ifMade().ifPresent(PictureReader::close);
  }

  /** Looking for what may be there makes no folder. */
  private Optional<Library> libraryIfThere() {
    return Files.isDirectory(libraryFolder) ? Optional.of(library.get()) : Optional.empty();
  }

  private Copyist copyist() {
    return new Copyist(finder.get(), proposer(), review, releaser.get());
  }

  private Proposer proposer() {
    return new Proposer(protector.get(), usual.get(), review, releaser.get());
  }

  /** Knows what the office decided; for what goes into the vault. */
  private Proposer officeProposer() {
    return new Proposer(new OfficeWords(protector.get(), office().words()), usual.get(), review, releaser.get());
  }
}
