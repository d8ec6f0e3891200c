// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/amending.h"

#include "catalogue/nameform.h"
#include "database/database.h"
#include "interpreting/judging.h"
#include "library/contents.h"
#include "library/documents.h"
#include "library/figurecorrections.h"
#include "storing/blockstore.h"
#include "storing/figurestore.h"
#include "storing/sourceparts.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace PlanLens::Amending {

namespace {

struct StoredReport
{
    int id = 0;
    int document = 0;
    QString key;
};

/// Whether the catalogue is to be asked again about a name.
using Concerns = std::function<bool(const QString &name)>;

StoredReport reportOf(const Database &database, int id)
{
    Statement statement(database, QStringLiteral("SELECT document_id, key FROM report "
                                                 "WHERE id = ?"));
    statement.run(id).next();
    return {id, statement.integer(0), statement.text(1)};
}

QList<int> numbers(Statement &statement)
{
    QList<int> found;
    while (statement.next())
        found.append(statement.integer(0));
    return found;
}

BlockText textsOf(const Database &database, int report)
{
    const QStringList texts = BlockStore::texts(database, report);
    return [texts](int block) {
        return texts.value(block);
    };
}

/// Joins anew what is concerned; whether anything came out otherwise.
bool joinAgain(QList<Observation> &observations, const Concerns &concerns,
               const Catalogue &catalogue)
{
    bool changed = false;
    for (Observation &observation : observations) {
        if (!concerns(observation.name))
            continue;
        const QString before = observation.indicator;
        joinToCatalogue(observation, catalogue);
        changed |= observation.indicator != before;
    }
    return changed;
}

QList<Problem> lostCorrections(const QList<PlacedCorrection> &corrections,
                               const QList<int> &appliedTo)
{
    QList<Problem> problems;
    for (int i = 0; i < corrections.size(); ++i) {
        const PrintedPlace &place = corrections.at(i).place;
        if (appliedTo.at(i) < 0)
            problems.append({.kind = ProblemKind::CorrectionNotApplied,
                             .text = QStringList{place.name, place.printed}.join(u' ').trimmed()});
    }
    return problems;
}

/// The text of a report, as far as places in it are concerned.
Report textOf(const Database &database, const StoredReport &report, const QString &region)
{
    Report text;
    text.digest = report.key.toLatin1();
    text.identity.regionId = region;
    text.setSource(SourceReader(database).whole(report.id));
    text.blocks = BlockStore::all(database, report.id, text.source());
    return text;
}

/// Whether what is read by now says the same of the number as the person did.
bool isRead(const Observation &made, const QList<Observation> &read)
{
    return std::any_of(read.cbegin(), read.cend(), [&](const Observation &other) {
        return other.anchor.overlaps(made.anchor) && other.role == made.role &&
               other.period == made.period && other.measure == made.measure &&
               other.value.low == made.value.low && other.value.high == made.value.high &&
               (other.indicator.isEmpty() ? other.name == made.name
                                          : other.indicator == made.indicator);
    });
}

/// The figures that people made, where the report still prints their numbers; where it does not,
/// that is a problem.
QList<Observation> madeOf(const Database &database, const StoredReport &report,
                          const QString &region, const QList<Observation> &read,
                          const Catalogue &catalogue, QList<Problem> &lost)
{
    const QList<PlacedFigure> figures = MadeFigures::of(database, report.document);
    if (figures.isEmpty())
        return {};
    const Report text = textOf(database, report, region);
    QList<Observation> made;
    for (const PlacedFigure &placed : figures) {
        const Anchor place = findNumber(text, placed.place);
        const Observation figure =
            place.isValid() ? observationOf(placed.figure, text, place, catalogue) : Observation();
        if (!place.isValid())
            lost.append(
                {.kind = ProblemKind::CorrectionNotApplied,
                 .text =
                     QStringList{placed.figure.name, placed.place.printed}.join(u' ').trimmed()});
        else if (!isRead(figure, read))
            made.append(figure);
    }
    return made;
}

/// Writes what differs from what is stored.
void store(const Database &database, const StoredReport &report, const QString &region,
           const QList<Observation> &stored, const QList<Observation> &shown)
{
    for (int i = 0; i < shown.size(); ++i) {
        if (i >= stored.size() || shown.at(i) != stored.at(i))
            FigureStore::replace(database, report.id, i, shown.at(i), region);
    }
    if (shown.size() == stored.size())
        return;
    FigureStore::cut(database, report.id, int(shown.size()));
    Statement(database, QStringLiteral("UPDATE report SET observations = ? WHERE id = ?"))
        .run(int(shown.size()), report.id);
}

void overlay(QList<Observation> &observations, const QMap<int, Observation> &kept)
{
    for (auto it = kept.cbegin(); it != kept.cend(); ++it) {
        if (it.key() < observations.size())
            observations[it.key()] = it.value();
    }
}

void amendReport(const Database &database, const StoredReport &report, const Concerns &concerns,
                 const Catalogue &catalogue)
{
    const QString region = Contents::regionOf(database, report.id);
    const QList<PlacedCorrection> corrections = FigureCorrections::of(database, report.document);
    const QList<Observation> stored = FigureStore::all(database, report.id, report.key, region);
    const QMap<int, Observation> kept =
        FigureStore::keptAsRead(database, report.id, report.key, region);
    QList<Observation> read = stored;
    const bool hadMade = read.removeIf([](const Observation &o) { return o.isMade(); }) > 0;
    overlay(read, kept);
    // A correction taken back may have decided the verdict of another figure.
    if (joinAgain(read, concerns, catalogue) || !kept.isEmpty() || hadMade)
        judgeActuals(read, catalogue);
    CorrectedFigures corrected = withCorrections(
        read, corrections, corrections.isEmpty() ? BlockText() : textsOf(database, report.id),
        catalogue);
    QList<Problem> lost = lostCorrections(corrections, corrected.appliedTo);
    const QList<Observation> made =
        madeOf(database, report, region, corrected.observations, catalogue, lost);
    if (!made.isEmpty()) {
        corrected.observations += made;
        judgeActuals(corrected.observations, catalogue);
    }
    store(database, report, region, stored, corrected.observations);
    QMap<int, Observation> toKeep;
    for (const int at : corrected.appliedTo) {
        if (at >= 0)
            toKeep.insert(at, read.at(at));
    }
    FigureStore::keepAsRead(database, report.id, toKeep, region);
    Contents::removeProblems(database, report.id, Contents::Step::Correcting);
    Contents::insertProblems(database, report.id, Contents::Step::Correcting, lost);
    Contents::countProblems(database, report.id);
}

void amendVersions(const Database &database, int document, const Catalogue &catalogue)
{
    Statement versions(database, QStringLiteral("SELECT id FROM report WHERE document_id = ?"));
    versions.run(document);
    for (const int version : numbers(versions))
        amendReport(
            database, reportOf(database, version), [](const QString &) { return false; },
            catalogue);
}

/// The normal forms of all names that decisions concern, also by way of a renaming to one of them.
QSet<QString> formsOf(const QList<NameDecision> &changed, const QList<NameDecision> &inForce)
{
    QSet<QString> forms;
    const auto add = [&](const NameDecision &decision) {
        forms.insert(nameForm(decision.printed.name).base);
        if (!decision.name.isEmpty())
            forms.insert(nameForm(decision.name).base);
    };
    for (const NameDecision &decision : changed)
        add(decision);
    for (const NameDecision &decision : inForce) {
        if (decision.kind == DecisionKind::Rename && forms.contains(nameForm(decision.name).base))
            add(decision);
    }
    return forms;
}

QList<NameDecision> onlyIn(const QList<NameDecision> &some, const QList<NameDecision> &others)
{
    QList<NameDecision> found;
    std::copy_if(some.cbegin(), some.cend(), std::back_inserter(found),
                 [&](const NameDecision &decision) { return !others.contains(decision); });
    return found;
}

QSet<QString> namesOfForms(const Database &database, const QSet<QString> &forms)
{
    QSet<QString> names;
    Statement statement(database, QStringLiteral("SELECT name FROM figure_name"));
    statement.run();
    while (statement.next()) {
        if (const QString name = statement.text(0); forms.contains(nameForm(name).base))
            names.insert(name);
    }
    return names;
}

QSet<int> reportsPrinting(const Database &database, const QSet<QString> &names)
{
    QSet<int> reports;
    Statement statement(
        database, QStringLiteral("SELECT o.report_id FROM figure_name n JOIN observation o "
                                 "ON o.name_id = n.id WHERE n.name = ? UNION "
                                 "SELECT o.report_id FROM figure_name n JOIN observation_as_read o "
                                 "ON o.name_id = n.id WHERE n.name = ?"));
    for (const QString &name : names) {
        statement.run(name, name);
        for (const int report : numbers(statement))
            reports.insert(report);
    }
    return reports;
}

} // namespace

void amend(const Database &database, int report, const Catalogue &catalogue)
{
    const StoredReport stored = reportOf(database, report);
    const bool decided = catalogue.hasDecisions();
    if (decided || !FigureCorrections::of(database, stored.document).isEmpty() ||
        !MadeFigures::of(database, stored.document).isEmpty())
        amendReport(
            database, stored, [=](const QString &) { return decided; }, catalogue);
}

bool correct(const Database &database, const QString &key, const PrintedPlace &place,
             const std::optional<FigureCorrection> &correction, const Signature &by,
             const Catalogue &catalogue)
{
    const auto document = Documents::ofReport(database, key);
    if (!document)
        return false;
    FigureCorrections::set(database, *document, place, correction, by);
    amendVersions(database, *document, catalogue);
    return true;
}

bool make(const Database &database, const QString &key, const PrintedPlace &place,
          const std::optional<MadeFigure> &figure, const Signature &by, const Catalogue &catalogue)
{
    const auto document = Documents::ofReport(database, key);
    if (!document)
        return false;
    MadeFigures::set(database, *document, place, figure, by);
    amendVersions(database, *document, catalogue);
    return true;
}

void rejoin(const Database &database, const QList<NameDecision> &before,
            const QList<NameDecision> &after, const Catalogue &catalogue)
{
    const QSet<QString> forms =
        formsOf(onlyIn(before, after) + onlyIn(after, before), before + after);
    const QSet<QString> names = namesOfForms(database, forms);
    const Concerns concerns = [&](const QString &name) {
        return names.contains(name);
    };
    for (const int report : reportsPrinting(database, names))
        amendReport(database, reportOf(database, report), concerns, catalogue);
}

void bringToPlace(QList<Observation> &observations)
{
    if (std::none_of(observations.cbegin(), observations.cend(),
                     [](const Observation &o) { return o.isMade(); }))
        return;
    std::stable_sort(
        observations.begin(), observations.end(),
        [](const Observation &a, const Observation &b) { return a.anchor.block < b.anchor.block; });
}

QList<Observation> asRead(const Database &database, int report, const QString &key,
                          const QString &region)
{
    QList<Observation> observations = FigureStore::all(database, report, key, region);
    overlay(observations, FigureStore::keptAsRead(database, report, key, region));
    bringToPlace(observations);
    return observations;
}

} // namespace PlanLens::Amending
