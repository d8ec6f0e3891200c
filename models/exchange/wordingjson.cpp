// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wordingjson.h"

#include "exchange/jsonvalues.h"

#include <QJsonObject>

namespace PlanLens {

namespace {

QJsonArray linesOf(const QList<Anchor> &places, const Report &report)
{
    QJsonArray lines;
    for (const Anchor &place : places)
        lines.append(report.line(place));
    return lines;
}

} // namespace

QJsonArray wordingArray(const Wording &wording, const Report &left, const Report &right)
{
    QJsonArray array;
    for (const PhraseUse &use : wording.phrases) {
        array.append(QJsonObject{
            {QStringLiteral("phrase"), use.phrase.text},
            {QStringLiteral("status"), toKey(use.status())},
            {QStringLiteral("left"), use.count(0)},
            {QStringLiteral("right"), use.count(1)},
            {QStringLiteral("group"), orNull(use.phrase.group)},
            {QStringLiteral("boilerplate"), use.isBoilerplate},
            {QStringLiteral("leftLines"), linesOf(use.places.at(0), left)},
            {QStringLiteral("rightLines"), linesOf(use.places.at(1), right)},
        });
    }
    return array;
}

QJsonArray degreesArray(const QList<DegreeChange> &changes, const Report &left, const Report &right)
{
    QJsonArray array;
    for (const DegreeChange &change : changes) {
        array.append(QJsonObject{{QStringLiteral("from"), change.from.word},
                                 {QStringLiteral("to"), change.to.word},
                                 {QStringLiteral("subject"), change.subject},
                                 {QStringLiteral("firmer"), change.isFirmer()},
                                 {QStringLiteral("left"), left.line(change.left)},
                                 {QStringLiteral("right"), right.line(change.right)}});
    }
    return array;
}

} // namespace PlanLens
