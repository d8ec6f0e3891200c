// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/lenstext.h"

#include "catalogue/displayname.h"
#include "figures/verdicttext.h"
#include "presenting/charttext.h"
#include "presenting/figuretext.h"

#include <QCoreApplication>

#include <algorithm>

namespace PlanLens {

namespace {

struct LensWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::NumberLens)
};

QString whatText(const Period &period, Role role)
{
    const QString years = period.toString();
    return (role == Role::Target ? LensWords::tr("%1 target", "period")
                                 : LensWords::tr("%1 actual", "period"))
        .arg(years)
        .trimmed();
}

/// The figure with its unit, and what has to be said beside it.
QString statedText(const Observation &observation)
{
    QString text = figureText(observation);
    if (text.isEmpty())
        text = printedText(observation);
    if (observation.value.isNumeric() && !observation.unit.isEmpty())
        text += QLatin1Char(' ') + displayUnit(observation.unit);
    const QString beside = qualifierText(observation);
    return beside.isEmpty() ? text : text + QStringLiteral(" · ") + beside;
}

QString sourceText(const StatedObservation &stated, const QString &ownReport,
                   const LensNames &names)
{
    const QString place = placeInReport(withPlace(stated, names.place));
    QString title = names.title ? names.title(stated.reportKey) : QString();
    if (stated.reportKey == ownReport)
        title = LensWords::tr("this report");
    return QStringLiteral("%1 · %2").arg(title.isEmpty() ? stated.reportTitle : title, place);
}

QString wordText(OtherWord word)
{
    switch (word) {
    case OtherWord::Agrees:
        return LensWords::tr("Agrees");
    case OtherWord::Earlier:
        return LensWords::tr("Said before, since put right");
    case OtherWord::Later:
        return LensWords::tr("Stated anew since");
    case OtherWord::OtherBasis:
        return LensWords::tr("On another basis");
    case OtherWord::InWords:
        return LensWords::tr("In words");
    case OtherWord::Doubtful:
        return LensWords::tr("Recognised with low confidence");
    case OtherWord::Differs:
        return LensWords::tr("Differs");
    }
    Q_UNREACHABLE();
}

int urgency(OtherWord word)
{
    switch (word) {
    case OtherWord::Differs:
        return 0;
    case OtherWord::Later:
        return 1;
    case OtherWord::Earlier:
        return 2;
    case OtherWord::Doubtful:
    case OtherWord::OtherBasis:
        return 3;
    case OtherWord::InWords:
        return 4;
    case OtherWord::Agrees:
        return 5;
    }
    Q_UNREACHABLE();
}

QString limitText(LensLimit limit)
{
    switch (limit) {
    case LensLimit::None:
        return {};
    case LensLimit::NoIndicator:
        return LensWords::tr(
            "The name stands for no known indicator: only this report is looked at.");
    case LensLimit::PartOfYear:
        return LensWords::tr("A figure of a part of a year is not set beside those of years.");
    case LensLimit::SeveralYears:
        return LensWords::tr("A figure of several years has no year before or after it.");
    case LensLimit::OtherUnit:
        return LensWords::tr(
            "It is in another unit than other reports' figures: only this report is "
            "looked at.");
    }
    Q_UNREACHABLE();
}

QString titleText(const Observation &figure, const QString &regionId)
{
    QString name = shownName(figure);
    if (!figure.parent.isEmpty())
        name = LensWords::tr("%1, of which %2").arg(figure.parent, name);
    if (!figure.unit.isEmpty())
        name += LensWords::tr(" (%1)").arg(displayUnit(figure.unit));
    QStringList parts{name, regionId.isEmpty() ? QString() : displayNameOf(regionId),
                      whatText(figure.period, figure.role)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

LensLine rowLine(const LensRow &row, const QString &report, const LensNames &names)
{
    const QString label = whatText(row.period, row.role);
    if (!row.stated)
        return {label, LensWords::tr("not stated"), {}, {}};
    return {label, statedText(row.stated->observation), sourceText(*row.stated, report, names),
            row.stated->observation.anchor};
}

LensLine verdictLine(const NumberLens &lens)
{
    LensLine line{LensWords::tr("Verdict"), verdictText(*lens.verdict), {}, {}, lens.verdict};
    if (!lens.verdictReason.isEmpty())
        line.text = QStringLiteral("%1 · %2").arg(line.text, lens.verdictReason);
    return line;
}

LensLine rankLine(const LensRank &rank)
{
    QString text =
        LensWords::tr("%1 of %n place(s) of its level, the highest first", nullptr, rank.ranked)
            .arg(rank.rank);
    if (rank.tied)
        text += LensWords::tr(" · shared with others");
    if (rank.byAnother)
        text += LensWords::tr(" · by the figure that stands, not by this one");
    return {LensWords::tr("Rank"), text, {}, {}};
}

void addPlaces(QList<LensLine> &lines, const NumberLens &lens, const LensNames &names,
               qsizetype most)
{
    QList<LensPlace> places = lens.places;
    if (places.isEmpty()) {
        const bool wide = lens.limit == LensLimit::None || lens.limit == LensLimit::SeveralYears;
        lines.append({LensWords::tr("Elsewhere"),
                      wide ? LensWords::tr("said nowhere else in the library")
                           : LensWords::tr("said nowhere else in this report"),
                      {},
                      {}});
        return;
    }
    std::stable_sort(places.begin(), places.end(), [](const LensPlace &a, const LensPlace &b) {
        return urgency(a.word) < urgency(b.word);
    });
    const QList<LensPlace> listed = places.first(std::min(most, places.size()));
    for (const LensPlace &place : listed) {
        LensLine line{wordText(place.word), statedText(place.source.observation),
                      sourceText(place.source, lens.figure.reportKey, names),
                      place.source.observation.anchor};
        line.differs = place.word == OtherWord::Differs || place.word == OtherWord::Later;
        lines.append(line);
    }
    if (const qsizetype more = places.size() - most; more > 0) {
        const auto differing =
            std::count_if(places.cbegin() + most, places.cend(),
                          [](const LensPlace &place) { return place.word != OtherWord::Agrees; });
        lines.append(
            {LensWords::tr("Elsewhere"),
             differing > 0
                 ? LensWords::tr("%n more place(s), not all of which agree", nullptr, int(more))
                 : LensWords::tr("%n more place(s), which agree", nullptr, int(more)),
             {},
             {}});
    }
}

} // namespace

LensText lensText(const NumberLens &lens, const LensNames &names, const QString &howRead,
                  qsizetype mostPlaces)
{
    const Observation &figure = lens.figure.observation;
    LensText text{.title = titleText(figure, lens.figure.regionId), .figure = printedText(figure)};
    if (text.figure.isEmpty())
        text.figure = LensWords::tr("nothing printed");
    for (const LensRow &row : lens.rows)
        text.lines.append(rowLine(row, lens.figure.reportKey, names));
    if (lens.verdict)
        text.lines.append(verdictLine(lens));
    if (lens.rank)
        text.lines.append(rankLine(*lens.rank));
    addPlaces(text.lines, lens, names, mostPlaces);
    for (const QString &note : {limitText(lens.limit), howRead}) {
        if (!note.isEmpty())
            text.notes.append(note);
    }
    return text;
}

QString lensAsText(const LensText &text)
{
    QStringList lines{text.title, text.figure};
    for (const LensLine &line : text.lines) {
        const QString said =
            LensWords::tr("%1: %2", "label of a line, text").arg(line.label, line.text);
        lines << (line.source.isEmpty()
                      ? said
                      : LensWords::tr("%1 (%2)", "text, source").arg(said, line.source));
    }
    return (lines + text.notes).join(u'\n');
}

} // namespace PlanLens
