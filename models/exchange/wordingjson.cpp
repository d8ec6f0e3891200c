// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wordingjson.h"

#include "exchange/jsonvalues.h"

namespace PlanLens {

using namespace Qt::StringLiterals;

namespace {

void writeLines(JsonWriter &json, QLatin1StringView key, const QList<Anchor> &places,
                const Report &report)
{
    json.array(key, places, [&](const Anchor &place) { json.value(report.line(place)); });
}

} // namespace

void writeWording(JsonWriter &json, const Wording &wording, const Report &left, const Report &right)
{
    json.array(wording.phrases, [&](const PhraseUse &use) {
        json.object([&] {
            json.member("phrase"_L1, use.phrase.text);
            json.member("status"_L1, toKey(use.status()));
            json.member("left"_L1, use.count(0));
            json.member("right"_L1, use.count(1));
            json.member("group"_L1, orNull(use.phrase.group));
            json.member("boilerplate"_L1, use.isBoilerplate);
            writeLines(json, "leftLines"_L1, use.places.at(0), left);
            writeLines(json, "rightLines"_L1, use.places.at(1), right);
        });
    });
}

void writeDegrees(JsonWriter &json, const QList<DegreeChange> &changes, const Report &left,
                  const Report &right)
{
    json.array(changes, [&](const DegreeChange &change) {
        json.object([&] {
            json.member("from"_L1, change.from.word);
            json.member("to"_L1, change.to.word);
            json.member("subject"_L1, change.subject);
            json.member("firmer"_L1, change.isFirmer());
            json.member("left"_L1, left.line(change.left));
            json.member("right"_L1, right.line(change.right));
        });
    });
}

} // namespace PlanLens
