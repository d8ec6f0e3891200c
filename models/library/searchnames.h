#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace PlanLens {

/// The names of regions and indicators that begin with these syllables, each as far as they reach:
/// dadukou stands for 大渡口 of 大渡口区. Shortest first; none for what is no pinyin of at least
/// four letters.
QStringList namesInPinyin(const QString &word);

/// Ids of the regions that a person means: by code, id, name or alias; else those whose full name
/// has the text in it or fits it as pinyin (chongqing, ddk).
QSet<QString> regionsMeant(const QString &text);
/// Ids of the indicators that a person means: by id, name or alias; else those whose id, name or
/// alias has the text in it or fits it as pinyin.
QStringList indicatorsMeant(const QString &text);

/// A range of numbers, ends included.
struct NumberRange
{
    double low = 0;
    double high = 0;
};
/// `5..7`, `5..`, `..7`, `>=5`, `<7`, `5`; nothing where it is none of these. A bare comparison
/// leaves the end itself out.
std::optional<NumberRange> numberRange(const QString &text);

} // namespace PlanLens
