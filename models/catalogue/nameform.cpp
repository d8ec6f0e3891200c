// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/nameform.h"

#include "catalogue/formtable.h"
#include "language/lexicon.h"
#include "text/characters.h"
#include "text/oneof.h"

namespace PlanLens {

namespace {

bool isDropped(QChar c)
{
    if (isPlainIdeograph(c))
        return c == u'的';
    return c.isSpace() || isOneOf(c, u"()（）[]【】〔〕“”\"‘’「」『』《》〈〉*＊#＃▽△_＿");
}

QChar halfWidth(QChar c)
{
    return c >= u'！' && c <= u'～' ? QChar(c.unicode() - (u'！' - u'!')) : c;
}

QString cleaned(const QString &name)
{
    QString text;
    text.reserve(name.size());
    for (const QChar c : name) {
        if (!isDropped(c))
            text.append(c == u'，' || c == u'、' ? c : halfWidth(c));
    }
    return text;
}

/// 生产总值 alone is the GDP; 农业生产总值 is not.
void replaceBareProduct(QString &text)
{
    static const WordTable before = wordsOf("before-product");
    const QStringView word = u"生产总值";
    const qsizetype at = text.indexOf(word);
    if (at == 0 || (at > 0 && before.endingAt(text, at)))
        text.replace(at, word.size(), QStringLiteral("GDP"));
}

/// 全市, 年末: whose and when say nothing of what is measured.
void dropFronts(QString &text)
{
    static const WordTable fronts = wordsOf("name-whose");
    for (auto front = fronts.startingAt(text); front && text.size() > front.length + 1;
         front = fronts.startingAt(text))
        text.remove(0, front.length);
}

/// 增速, 年均增长: whether there was such a word.
bool dropGrowthWord(QString &text)
{
    static const WordTable words = wordsOf("growth-name");
    static const WordTable spans = wordsOf("growth-span");
    static const WordTable rates = wordsOf("level-rate"); // 人口自然增长率
    const auto growth = words.ending(text);
    if (!growth || text.size() <= growth.length || rates.ending(text))
        return false;
    text.chop(growth.length);
    if (const auto span = spans.ending(text); span && text.size() > span.length)
        text.chop(span.length);
    return true;
}

/// 占比 is 比重, and 企业户数 企业.
void replaceEnding(QString &text)
{
    static const FormTable forms({"share-form", "fall-form"});
    static const WordTable numbers = wordsOf("number-of");
    const FormTable::Hit form = forms.ending(text);
    if (form.length > 0 && text.size() > form.length + 1) {
        text.chop(form.length);
        text.append(form.form);
    } else if (const auto number = numbers.ending(text);
               number && text.size() > number.length + 1) {
        text.chop(number.length);
    }
}

} // namespace

NameForm nameForm(const QString &name)
{
    NameForm form{cleaned(name)};
    dropFronts(form.base);
    static const FormTable forms({"designated-size", "gross-product", "energy-use",
                                  "carbon-emission", "research", "residents",
                                  "service-value-added"});
    static const FormTable composed({"energy-per-product"});
    form.base = composed.standard(forms.standard(form.base));
    replaceBareProduct(form.base);
    form.growth = dropGrowthWord(form.base);
    replaceEnding(form.base);
    return form;
}

} // namespace PlanLens
