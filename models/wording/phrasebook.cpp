// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/phrasebook.h"

#include "text/tsv.h"

#include <QCoreApplication>

namespace PlanLens {

namespace {

struct PhraseBookWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Wording)
};

} // namespace

Phrasebook Phrasebook::fromTsv(const QList<QByteArray> &tables)
{
    Phrasebook book;
    for (const QByteArray &bytes : tables) {
        const QString text = QString::fromUtf8(bytes);
        for (TsvLines lines(text); lines.next();) {
            const QString group = lines.fields().constFirst().toString();
            for (const QStringView word : lines.fields().last().split(u' ', Qt::SkipEmptyParts)) {
                const QString phrase = word.toString();
                if (phrase.size() < 2 || book.contains(phrase))
                    continue;
                book.m_known.insert(phrase, int(book.m_phrases.size()));
                book.m_phrases.append({phrase, group});
            }
        }
    }
    return book;
}

const Phrasebook &Phrasebook::shipped()
{
    static const Phrasebook book = fromTsv(
        {shippedTable(QStringLiteral("phrases.tsv")), shippedTable(QStringLiteral("terms.tsv"))});
    return book;
}

bool Phrasebook::isFormula(const QString &group)
{
    return group == u"formula" || group == u"planning";
}

QString phraseGroupText(const QString &group)
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("thought"), QT_TRANSLATE_NOOP("PlanLens::Wording", "guiding thought")},
        {QStringLiteral("tone"), QT_TRANSLATE_NOOP("PlanLens::Wording", "general tone")},
        {QStringLiteral("supply"), QT_TRANSLATE_NOOP("PlanLens::Wording", "supply and demand")},
        {QStringLiteral("economy"), QT_TRANSLATE_NOOP("PlanLens::Wording", "economy")},
        {QStringLiteral("industry"), QT_TRANSLATE_NOOP("PlanLens::Wording", "industry")},
        {QStringLiteral("innovation"), QT_TRANSLATE_NOOP("PlanLens::Wording", "innovation")},
        {QStringLiteral("regions"), QT_TRANSLATE_NOOP("PlanLens::Wording", "town and country")},
        {QStringLiteral("opening"), QT_TRANSLATE_NOOP("PlanLens::Wording", "reform and opening")},
        {QStringLiteral("ecology"), QT_TRANSLATE_NOOP("PlanLens::Wording", "ecology")},
        {QStringLiteral("people"), QT_TRANSLATE_NOOP("PlanLens::Wording", "people and safety")},
        {QStringLiteral("livelihood"), QT_TRANSLATE_NOOP("PlanLens::Wording", "livelihood")},
        {QStringLiteral("planning"), QT_TRANSLATE_NOOP("PlanLens::Wording", "planning")},
        {QStringLiteral("formula"), QT_TRANSLATE_NOOP("PlanLens::Wording", "formula")}};
    if (group.isEmpty())
        return PhraseBookWords::tr("found in the text");
    const char *name = names.value(group);
    return name ? PhraseBookWords::tr(name) : group;
}

} // namespace PlanLens
