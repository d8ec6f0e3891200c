// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/wording.h"

#include "wording/phrasefinder.h"
#include "wording/repeatedphrases.h"

#include <QCoreApplication>

#include <algorithm>

namespace PlanLens {

namespace {

struct WordingWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Wording)
};

/// The number of reports from which what all of them have is their form.
constexpr int reportsThatMakeAForm = 3;

QList<Phrase> phrasesFor(const QList<const Report *> &reports, const Phrasebook &book)
{
    QList<Phrase> phrases = book.phrases();
    for (const QString &found : repeatedPhrases(reports)) {
        if (!book.contains(found))
            phrases.append({found, {}});
    }
    return phrases;
}

bool isBoilerplate(const PhraseUse &use)
{
    if (Phrasebook::isFormula(use.phrase.group))
        return true;
    return use.places.size() >= reportsThatMakeAForm &&
           std::none_of(use.places.cbegin(), use.places.cend(),
                        [](const QList<Anchor> &places) { return places.isEmpty(); });
}

} // namespace

int PhraseUse::firstSeen() const
{
    const auto found = std::find_if(places.cbegin(), places.cend(),
                                    [](const QList<Anchor> &list) { return !list.isEmpty(); });
    return found == places.cend() ? -1 : int(found - places.cbegin());
}

int PhraseUse::lastSeen() const
{
    const auto found = std::find_if(places.crbegin(), places.crend(),
                                    [](const QList<Anchor> &list) { return !list.isEmpty(); });
    return int(places.crend() - found) - 1;
}

PhraseStatus PhraseUse::status() const
{
    const int former = count(0);
    const int later = count(int(places.size()) - 1);
    if (former == later)
        return PhraseStatus::Same;
    if (former == 0)
        return PhraseStatus::Added;
    return later == 0 ? PhraseStatus::Removed : PhraseStatus::Changed;
}

Wording compareWording(const QList<const Report *> &reports, const Phrasebook &book)
{
    const QList<Phrase> phrases = phrasesFor(reports, book);
    QStringList texts;
    for (const Phrase &phrase : phrases)
        texts.append(phrase.text);
    const PhraseFinder finder(texts);
    Wording wording;
    std::vector<std::vector<QList<Anchor>>> found;
    for (const Report *report : reports) {
        wording.keys.append(report->key());
        found.push_back(finder.find(*report));
    }
    for (int i = 0; i < phrases.size(); ++i) {
        PhraseUse use{.phrase = phrases.at(i)};
        for (const auto &places : found)
            use.places.append(places[std::size_t(i)]);
        if (use.firstSeen() < 0)
            continue;
        use.isBoilerplate = isBoilerplate(use);
        wording.phrases.append(std::move(use));
    }
    return wording;
}

QString toKey(PhraseStatus status)
{
    switch (status) {
    case PhraseStatus::Same:
        return QStringLiteral("same");
    case PhraseStatus::Changed:
        return QStringLiteral("changed");
    case PhraseStatus::Added:
        return QStringLiteral("added");
    case PhraseStatus::Removed:
        return QStringLiteral("removed");
    }
    Q_UNREACHABLE();
}

QString statusText(PhraseStatus status)
{
    switch (status) {
    case PhraseStatus::Same:
        return WordingWords::tr("as often");
    case PhraseStatus::Changed:
        return WordingWords::tr("more or less often");
    case PhraseStatus::Added:
        return WordingWords::tr("new");
    case PhraseStatus::Removed:
        return WordingWords::tr("gone");
    }
    Q_UNREACHABLE();
}

QString statusText(PhraseStatus status, const QStringList &sides)
{
    if (sides.isEmpty())
        return statusText(status);
    if (sides.size() > 2 && status != PhraseStatus::Same) // it may stand between the first and last
        return WordingWords::tr("not as often", "of two places");
    switch (status) {
    case PhraseStatus::Same:
        return statusText(status);
    case PhraseStatus::Changed:
        return WordingWords::tr("not as often", "of two places");
    case PhraseStatus::Added:
        return WordingWords::tr("only %1", "a place").arg(sides.constLast());
    case PhraseStatus::Removed:
        return WordingWords::tr("only %1", "a place").arg(sides.constFirst());
    }
    Q_UNREACHABLE();
}

} // namespace PlanLens
