// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/namedecision.h"
#include "database/failure.h"
#include "figures/observation.h"
#include "figures/printedplace.h"
#include "interpreting/correction.h"
#include "interpreting/madefigure.h"
#include "interpreting/understoodreport.h"
#include "library/importresult.h"
#include "library/joinedformats.h"
#include "library/knownreport.h"
#include "library/libraryentry.h"
#include "library/note.h"
#include "library/savedsearch.h"
#include "library/unjoinedname.h"
#include "report/problem.h"
#include "report/report.h"
#include "series/statedobservation.h"
#include "storing/packedsource.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <variant>

namespace PlanLens {

class Database;
class LibraryState;
class ReportIndex;

/// Why a library could not be opened.
struct LibraryError
{
    QString path;
    QString detail; ///< one sentence in the person's language
};

enum class LibraryAt {
    MayBeMade, ///< where there is none, a new one is made
    IsThere    ///< there has to be one
};

/// All reports, their figures, corrections and notes, in one SQLite file.
///
/// Not for use from two threads: each thread opens its own. Every change is one transaction; what
/// fails leaves the library as it was. What a call has done is on the disk when it returns, unless
/// waitForDisk() put that off. Bytes that changed on the disk are noticed when they are read; the
/// rest still answers.
class Library
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Library)

public:
    using Opened = std::variant<std::unique_ptr<Library>, LibraryError>;

    /// Opens or makes a library and brings its schema up to date. `:memory:` for one that is not
    /// kept.
    static Opened open(const QString &path, LibraryAt at = LibraryAt::MayBeMade);
    /// The user's own library: planlens.sqlite in the user's data folder.
    static QString defaultPath();
    ~Library();
    Library(const Library &) = delete;
    Library &operator=(const Library &) = delete;

    QString path() const;
    /// For layers that ask questions of their own.
    const Database &database() const;
    /// Whether the file or its folder cannot be written: everything can be read, nothing changed.
    bool isReadOnly() const;
    /// A number that changes as soon as another connection, of this program or another one, has
    /// written into the library; 0 where it cannot be told.
    int changesByOthers() const;
    /// Why the last call failed, one sentence in the person's language; empty where it did not.
    /// Questions answer with nothing then.
    QString lastError() const;
    /// The same for a program.
    Failure lastFailure() const;
    /// Whether it was made when it was opened.
    bool isNew() const;
    /// What calls had to leave out since it was opened, and why they failed: a line each, as that a
    /// report is damaged. What they answered is not complete where there is any.
    QStringList leftOut() const;
    /// Adds what others had to leave out who asked the same file.
    void leaveOut(const QStringList &what) const;
    /// Without it, changes are not known to be on the disk before sync() was called: for many in
    /// one go.
    void waitForDisk(bool each);
    /// Whether changes are gathered, which is faster for many: each is made or not by itself, but
    /// they reach the file some at a time; see Database::gather().
    void gather(bool on);
    /// Puts what was gathered into the file, so that others can write. False where it could not be:
    /// what was gathered is lost.
    bool commitGathered();
    /// Whether what had been gathered was lost since this was asked the last time.
    bool lostGathered();
    /// Waits until all changes are on the disk. False where the disk failed.
    bool sync();
    /// Moves all changes from the log beside the file into the file itself, where it can be done
    /// now: the file has sums of its pages, the log has not.
    void emptyLog();
    /// Copies the library into a file beside it, as is done before its form changes; see
    /// copyBeside(). The path of the copy; empty where the library is damaged or gone, or the copy
    /// could not be written: lastError() says which.
    QString makeCopy() const;

    /// Stores the reports of a file with what they say, all of them or none. The same bytes again
    /// change nothing but pages that were not told yet; other bytes from the same path become new
    /// versions and the old ones stay. Each report is a document of its own, with its versions and
    /// corrections; which one it is matchReports() tells. Those that the file no longer holds
    /// become old versions. In the same transaction `index` takes in what is new; without it
    /// LibrarySearch does so when it next opens the library. A result for each report, or one for
    /// all where it failed. `sources`: packedSource() of each, where it was made beforehand.
    QList<ImportResult> addFile(const QList<UnderstoodReport> &reports, const QString &path,
                                const ReportIndex *index = nullptr,
                                const QList<PackedSource> &sources = {});
    /// The same for a file of one report.
    ImportResult add(const Report &report, const Interpretation &interpretation,
                     const QList<Problem> &readProblems, const QString &path,
                     const ReportIndex *index = nullptr);
    /// What was read from a file before, with the corrections that are to be applied when it is
    /// read again.
    QList<KnownReport> reportsAt(const QString &path) const;
    /// How many reports the file with this SHA-256 holds; 0 where that is not known: its first
    /// report is not stored, or was by a version of the program that read one report a file.
    int reportsInFile(const QByteArray &digest) const;
    /// Whether the bytes with this SHA-256 (hexadecimal) are stored already.
    bool contains(const QByteArray &digest) const;
    /// Whether those bytes are a PDF that was stored before pages were told: addFile() adds them
    /// when it is read again. Scans are not asked for, for recognising them takes minutes.
    bool lacksPages(const QByteArray &digest) const;

    /// Current versions of the reports that count, by region, year reviewed, title: without the
    /// further formats of others. With `allVersions` these and the old ones too.
    QList<LibraryEntry> entries(bool allVersions = false) const;
    std::optional<LibraryEntry> entry(const QString &key) const;
    /// The current version of what was imported from a path: of the first report there.
    std::optional<LibraryEntry> entryAt(const QString &path) const;
    /// The report with its blocks, cells and source, its identity as corrected.
    std::optional<Report> report(const QString &key) const;
    /// In reading order, as corrected and joined by decisions. A figure about the report's region
    /// follows a correction of it.
    QList<Observation> observations(const QString &key) const;
    QList<TableReading> tables(const QString &key) const;
    QList<Problem> problems(const QString &key) const;

    /// All observations of one indicator in reports that count, for the given regions (all, where
    /// none is given).
    QList<StatedObservation> observationsOf(const QString &indicator,
                                            const QStringList &regionIds = {}) const;
    /// All observations about a region in reports that count, those that stand for no indicator
    /// too.
    QList<StatedObservation> observationsAbout(const QString &regionId) const;
    /// Ids of the indicators and regions for which there are observations.
    QStringList indicatorsInUse() const;
    /// Those indicators, the ones with the most figures first.
    QStringList indicatorsByUse() const;
    QStringList regionsInUse() const;

    /// The colours that charts give regions, by id, as numbers for the palette: those given before
    /// and, for the regions asked for that have none, the next ones, which are kept from then on.
    /// Where nothing can be written they are not kept.
    QHash<QString, int> regionColors(const QStringList &regionIds) const;

    /// By name.
    QList<SavedSearch> savedSearches() const;
    /// Keeps a search, in place of one of the same name. False where it could not be written.
    bool saveSearch(const SavedSearch &search);
    /// False where there is none of that name or it could not be written.
    bool deleteSearch(const QString &name);

    /// Corrects what a report is. Kept apart from what was read, so that it survives another
    /// import. nullopt takes the correction back. False where there is no such report or it could
    /// not be written.
    bool correctIdentity(const QString &key, const std::optional<ReportIdentity> &identity);

    /// The catalogue with the decisions in force. Names are joined by it.
    Catalogue catalogue() const;

    /// The places of observations(key), one each, by which figures are corrected.
    QList<PrintedPlace> places(const QString &key) const;
    /// As observations(key), but without corrections of figures. Those that a person made are among
    /// them; they have no place by which they could be corrected.
    QList<Observation> observationsAsRead(const QString &key) const;
    /// Corrects a figure; nullopt takes the correction back. Held by what the report prints at the
    /// place, so that it survives another import; where a new version no longer prints it, that is
    /// among its problems. Verdicts of the report follow. Without a signature it is signed by the
    /// person at this computer, now; so are decisions. False where there is no such report or it
    /// could not be written.
    bool correctFigure(const QString &key, const PrintedPlace &place,
                       const std::optional<FigureCorrection> &correction);
    /// The corrections in force for a report, oldest first; also those that could not be applied.
    QList<PlacedCorrection> figureCorrections(const QString &key) const;
    /// The correction in force at a place.
    std::optional<FigureCorrection> correctionOf(const QString &key,
                                                 const PrintedPlace &place) const;

    /// Makes a number of the report, at a place that placeOfNumber() gave, a figure in place of
    /// what a person made of it before; nothing takes that back. It is among the observations from
    /// then on, survives another import and is signed as corrections are; where a new version no
    /// longer prints the number, that is among its problems, and where it is read as the same
    /// figure by then, it is not there twice. False where there is no such report or it could not
    /// be written.
    bool makeFigure(const QString &key, const PrintedPlace &place,
                    const std::optional<MadeFigure> &figure);
    /// What people made of numbers of a report, oldest first; also what could not be applied.
    QList<PlacedFigure> madeFigures(const QString &key) const;
    /// What a person made of the number at a place.
    std::optional<MadeFigure> madeFigureAt(const QString &key, const PrintedPlace &place) const;

    /// Notes in force, in the order they were noted; also those on reports that are gone.
    QList<Note> notes() const;
    /// Stores a note, or other words for the one with its id, signed with the person and the time
    /// where it is not. The id; nothing where it could not be.
    std::optional<int> saveNote(const Note &note);
    /// Takes a note back, or puts one that was taken back in force again.
    bool withdrawNote(int id, bool withdrawn = true);
    /// What people made of findings.
    QList<FindingMark> findingMarks() const;
    /// Marks a finding as dealt with; no remark takes the mark off. False where it could not be
    /// written.
    bool markFinding(const QString &report, const QString &finding,
                     const std::optional<QString> &remark);
    /// Puts a mark back as it was, by whom and when it was made.
    bool markFinding(const FindingMark &mark);

    /// The labels that people gave current reports, by key, each in the order in which they were
    /// given; reports without any are not among them.
    QHash<QString, QStringList> labels() const;
    /// Gives reports, by key, exactly these labels. Held by the document, as corrections of what a
    /// report is, so that they survive other versions and a removal. False, with nothing changed,
    /// where one of the reports is not there or it could not be written.
    bool setLabels(const QHash<QString, QStringList> &labels);

    /// Joins reports to another one as further formats of it: they stay stored with all that people
    /// did with them, and can be opened, but are neither listed nor counted, searched or charted.
    /// What was joined to one of them goes along; where `main` is a further format of one of them
    /// itself, it counts in its place. Held by the document, as labels are: other versions stay
    /// joined, unless they are another report. False, with nothing changed, where one of the
    /// reports is not there or it could not be written.
    bool joinFormats(const QString &main, const QStringList &others);
    /// Has a report that is joined to another count by itself again, or all those that are joined
    /// to it. False where there are none or it could not be written.
    bool separateFormat(const QString &key);
    /// Has exactly these reports be joined to others; see joinFormats(). False as there.
    bool setFormats(const FormatChange &mainOf);
    /// The reports that are a further format of another.
    QList<LibraryEntry> joinedEntries() const;
    /// The reports as they stand beside one of them; see PlanLens::entriesBeside().
    QList<LibraryEntry> entriesBeside(const QString &key) const;

    /// Decisions on names in force, oldest first.
    QList<NameDecision> decisions() const;
    std::optional<NameDecision> decisionOn(const PrintedName &name) const;
    /// Decides on names, in place of what was decided on them before. The figures of all reports
    /// follow. False where it could not be written.
    bool decide(const QList<NameDecision> &decisions);
    /// Takes the decision on a name back. False where it could not be written.
    bool withdrawDecision(const PrintedName &name);
    /// The names in current reports that stand for no indicator, most figures first; also those
    /// that were decided to.
    QList<UnjoinedName> unjoinedNames() const;

    /// Replaces what a stored report says, as after a correction of its years. To be given as read:
    /// corrections of figures and decisions are applied to it. False where there is no such report
    /// or it could not be written.
    bool replaceInterpretation(const QString &key, const Interpretation &interpretation);
    /// Keys of the reports, current ones first, whose figures an older version of the program read:
    /// see interpreterVersion. reinterpretOutdated() brings them up to date.
    QStringList outdated() const;
    /// Removes all versions of the report, and its further formats, not others in its file. A
    /// correction stays, should it be imported again. False where there is no such report or it
    /// could not be written.
    bool remove(const QString &key);
    /// Brings back what was removed, with all versions and with those of its further formats that
    /// were removed with it, within a day. False where there is nothing
    /// to bring back: it was imported again, or deleted meanwhile.
    bool restore(const QString &key);

private:
    explicit Library(std::unique_ptr<LibraryState> d);
    std::unique_ptr<LibraryState> d;
};

} // namespace PlanLens
