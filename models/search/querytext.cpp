// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/querytext.h"

#include "catalogue/catalogue.h"
#include "catalogue/displayname.h"
#include "catalogue/regions.h"
#include "report/reportkinds.h"
#include "search/querywords.h"
#include "search/reportfilter.h"
#include "search/searchquery.h"

#include <QCoreApplication>
#include <QStringList>

namespace PlanLens {

namespace {

struct QueryTextWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::QueryText)
};

/// What the parts of a query ask for, by what they say of it.
struct AskedInWords
{
    QStringList where;    ///< places, years, reports
    QStringList subjects; ///< of figures
    QStringList states;   ///< which of these
    QStringList words;    ///< that occur
};

QString placeInWords(const QString &text)
{
    const Region *region = Regions::shipped().findByText(text);
    return region ? displayName(*region) : text;
}

QString indicatorInWords(const QString &text)
{
    const Indicator *indicator = Catalogue::shipped().findByIdOrName(text);
    return indicator ? displayName(*indicator) : text;
}

QString attributeInWords(const QString &text)
{
    const QString key = queryKey(u"attribute", text).value_or(QString());
    if (key == QLatin1String("binding"))
        return QueryTextWords::tr("binding indicators");
    return key == QLatin1String("expected") ? QueryTextWords::tr("expected indicators") : text;
}

QString verdictInWords(const QString &text)
{
    const QString key = queryKey(u"verdict", text).value_or(QString());
    if (key == QLatin1String("met"))
        return QueryTextWords::tr("met", "which indicators");
    if (key == QLatin1String("missed"))
        return QueryTextWords::tr("missed", "which indicators");
    if (key == QLatin1String("undecidable"))
        return QueryTextWords::tr("undecidable", "which indicators");
    if (key == QLatin1String("no-target"))
        return QueryTextWords::tr("without a target", "which indicators");
    return key == QLatin1String("not-comparable")
               ? QueryTextWords::tr("not comparable", "which indicators")
               : text;
}

QString roleInWords(const QString &text)
{
    return queryKey(u"role", text) == QStringLiteral("target")
               ? QueryTextWords::tr("aimed at", "which figures of indicators")
               : QueryTextWords::tr("reached", "which figures of indicators");
}

QString kindsInWords(const QString &text)
{
    QStringList kinds;
    for (const ReportKind kind : kindsMeant(text))
        kinds << kindText(kind);
    return kinds.isEmpty() ? text
                           : kinds.join(QueryTextWords::tr(", ", "between places and years"));
}

void sayFilter(const SearchQuery &part, AskedInWords &asked)
{
    switch (part.filter) {
    case SearchFilter::Region:
        asked.where << placeInWords(part.text);
        return;
    case SearchFilter::Year:
        asked.where << QueryTextWords::tr("%1", "a year, or several")
                           .arg(QString(part.text).replace(QLatin1String(".."),
                                                           QStringLiteral("–")));
        return;
    case SearchFilter::Kind:
        asked.where << kindsInWords(part.text);
        return;
    case SearchFilter::Label:
        asked.where << QueryTextWords::tr("label “%1”").arg(part.text);
        return;
    case SearchFilter::Section:
        asked.where << QueryTextWords::tr("section “%1”").arg(part.text);
        return;
    case SearchFilter::Indicator:
        asked.subjects << indicatorInWords(part.text);
        return;
    case SearchFilter::Attribute:
        asked.subjects.prepend(attributeInWords(part.text));
        return;
    case SearchFilter::Verdict:
        asked.states << verdictInWords(part.text);
        return;
    case SearchFilter::Role:
        asked.states << roleInWords(part.text);
        return;
    case SearchFilter::Value:
        asked.states << QueryTextWords::tr("of the value %1").arg(part.text);
        return;
    }
}

/// False where a part is joined of others in another way than that all of them hold.
bool say(const SearchQuery &query, AskedInWords &asked)
{
    switch (query.kind) {
    case SearchQuery::Kind::Text:
        asked.words << QueryTextWords::tr("“%1”", "a word looked for").arg(query.text);
        return true;
    case SearchQuery::Kind::Filter:
        sayFilter(query, asked);
        return true;
    case SearchQuery::Kind::And:
        for (const SearchQuery &part : query.parts) {
            if (!say(part, asked))
                return false;
        }
        return true;
    case SearchQuery::Kind::Or:
    case SearchQuery::Kind::Not:
        return false;
    }
    Q_UNREACHABLE();
}

QString figuresInWords(const AskedInWords &asked)
{
    QStringList subjects = asked.subjects;
    if (!asked.words.isEmpty())
        subjects << QueryTextWords::tr("indicators with %1")
                        .arg(asked.words.join(QueryTextWords::tr(" and ", "two words")));
    if (subjects.isEmpty())
        subjects << QueryTextWords::tr("indicators");
    const QString subject = subjects.join(QueryTextWords::tr(", ", "between indicators"));
    return asked.states.isEmpty()
               ? subject
               : QueryTextWords::tr("%1, %2", "indicators, which of them")
                     .arg(subject, asked.states.join(QueryTextWords::tr(" and ", "two states")));
}

QString textsInWords(const AskedInWords &asked)
{
    return asked.words.isEmpty()
               ? QueryTextWords::tr("reports")
               : QueryTextWords::tr("passages with %1")
                     .arg(asked.words.join(QueryTextWords::tr(" and ", "two words")));
}

} // namespace

QString queryInWords(const QString &query)
{
    const auto parsed = parseSearchQuery(query);
    const auto *asked = std::get_if<SearchQuery>(&parsed);
    AskedInWords words;
    if (!asked || asked->isEmpty() || !say(*asked, words))
        return QueryTextWords::tr("Search: %1").arg(query.simplified());
    QString text = asked->asksForFigures() ? figuresInWords(words) : textsInWords(words);
    if (!words.where.isEmpty())
        text =
            QueryTextWords::tr("%1: %2", "places and years, what of them")
                .arg(words.where.join(QueryTextWords::tr(", ", "between places and years")), text);
    text[0] = text.at(0).toUpper();
    return text;
}

} // namespace PlanLens
