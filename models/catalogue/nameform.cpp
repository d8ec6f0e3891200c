// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/nameform.h"

#include <span>

namespace PlanLens {

namespace {

struct Replacement
{
    QStringView from;
    QStringView to;
};

constexpr Replacement inside[] = {
    {u"规模以上", u"规上"},           {u"国内生产总值", u"GDP"},
    {u"地区生产总值", u"GDP"},        {u"能源消耗", u"能耗"},
    {u"能源消费", u"能耗"},           {u"二氧化碳排放量", u"碳排放"},
    {u"二氧化碳排放", u"碳排放"},     {u"研究与试验发展R&D", u"研发"},
    {u"研究与试验发展", u"研发"},     {u"R&D", u"研发"},
    {u"全体居民", u"居民"},           {u"常住居民", u"居民"},
    {u"万元GDP能耗", u"单位GDP能耗"}, {u"第三产业增加值", u"服务业增加值"},
};

/// Whose and when; nothing of what is measured.
constexpr QStringView prefixes[] = {
    u"全社会", u"全市", u"全区", u"全县", u"全省", u"全州", u"全旗", u"全国", u"我市",
    u"我区",   u"我县", u"我省", u"我国", u"本市", u"本区", u"全年", u"年末", u"期末",
};

constexpr QStringView growthWords[] = {
    u"年均增长速度", u"年均增长率", u"年均增速", u"年均增长", u"同比增长率",
    u"同比增长",     u"增长速度",   u"增长幅度", u"增长率",   u"增速",
    u"增幅",         u"增长",       u"涨幅",     u"上涨",
};

constexpr Replacement endings[] = {
    {u"占比", u"比重"},     {u"比例", u"比重"}, {u"下降率", u"下降"}, {u"降低率", u"下降"},
    {u"下降幅度", u"下降"}, {u"降幅", u"下降"}, {u"降低", u"下降"},   {u"数量", u""},
    {u"总数", u""},         {u"户数", u""},     {u"家数", u""},       {u"个数", u""},
};

bool isDropped(QChar c)
{
    return c.isSpace() || c == u'的' ||
           QStringView(u"()（）[]【】〔〕“”\"‘’「」『』《》〈〉*＊#＃▽△_＿").contains(c);
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
    const QStringView word = u"生产总值";
    const qsizetype at = text.indexOf(word);
    if (at < 0)
        return;
    const QStringView before = QStringView(text).left(at);
    const bool bare = before.isEmpty() || before.endsWith(u"人均") || before.endsWith(u"单位") ||
                      before.endsWith(u'占') || before.endsWith(u"亿元") ||
                      before.endsWith(u"万元");
    if (bare)
        text.replace(at, word.size(), QStringLiteral("GDP"));
}

bool dropPrefix(QString &text)
{
    for (const QStringView prefix : prefixes) {
        if (text.startsWith(prefix) && text.size() > prefix.size() + 1) {
            text.remove(0, prefix.size());
            return true;
        }
    }
    return false;
}

bool dropGrowthWord(QString &text)
{
    for (const QStringView word : growthWords) {
        if (text.endsWith(word) && text.size() > word.size()) {
            text.chop(word.size());
            return true;
        }
    }
    return false;
}

void replaceEnding(QString &text)
{
    for (const Replacement &ending : endings) {
        if (text.endsWith(ending.from) && text.size() > ending.from.size() + 1) {
            text.chop(ending.from.size());
            text.append(ending.to);
            return;
        }
    }
}

} // namespace

NameForm nameForm(const QString &name)
{
    NameForm form{cleaned(name)};
    while (dropPrefix(form.base))
        continue;
    for (const Replacement &replacement : inside) {
        if (form.base.contains(replacement.from))
            form.base.replace(replacement.from.toString(), replacement.to.toString());
    }
    replaceBareProduct(form.base);
    form.growth = dropGrowthWord(form.base);
    replaceEnding(form.base);
    return form;
}

} // namespace PlanLens
