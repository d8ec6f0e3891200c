// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/valuewords.h"

#include "language/numerals.h"

#include <algorithm>
#include <initializer_list>

namespace PlanLens {

namespace {

using enum PrefixEffect;
using enum Relation;

constexpr PrefixWord prefixWords[] = {
    {u"不低于", Bound, AtLeast},
    {u"不得低于", Bound, AtLeast},
    {u"不少于", Bound, AtLeast},
    {u"不小于", Bound, AtLeast},
    {u"至少", Bound, AtLeast},
    {u"≥", Bound, AtLeast},
    {u"≧", Bound, AtLeast},
    {u"⩾", Bound, AtLeast},
    {u">=", Bound, AtLeast},
    {u"＞＝", Bound, AtLeast},
    {u"高于", Bound, MoreThan},
    {u"大于", Bound, MoreThan},
    {u"多于", Bound, MoreThan},
    {u"超过", Bound, MoreThan},
    {u"超", Bound, MoreThan},
    {u"突破", Bound, MoreThan},
    {u">", Bound, MoreThan},
    {u"＞", Bound, MoreThan},
    {u"﹥", Bound, MoreThan},
    {u"不超过", Bound, AtMost},
    {u"不得超过", Bound, AtMost},
    {u"不超", Bound, AtMost},
    {u"不高于", Bound, AtMost},
    {u"不得高于", Bound, AtMost},
    {u"不大于", Bound, AtMost},
    {u"不多于", Bound, AtMost},
    {u"不突破", Bound, AtMost},
    {u"至多", Bound, AtMost},
    {u"最多", Bound, AtMost},
    {u"≤", Bound, AtMost},
    {u"≦", Bound, AtMost},
    {u"⩽", Bound, AtMost},
    {u"<=", Bound, AtMost},
    {u"＜＝", Bound, AtMost},
    {u"低于", Bound, LessThan},
    {u"小于", Bound, LessThan},
    {u"少于", Bound, LessThan},
    {u"不足", Bound, LessThan},
    {u"不到", Bound, LessThan},
    {u"不满", Bound, LessThan},
    {u"近", Bound, LessThan},
    {u"接近", Bound, LessThan},
    {u"将近", Bound, LessThan},
    {u"<", Bound, LessThan},
    {u"＜", Bound, LessThan},
    {u"﹤", Bound, LessThan},
    {u"约", Approximate},
    {u"约为", Approximate},
    {u"大约", Approximate},
    {u"大体", Approximate},
    {u"≈", Approximate},
    {u"增长", Rise},
    {u"同比增长", Rise},
    {u"同比增", Rise},
    {u"上涨", Rise},
    {u"同比上涨", Rise},
    {u"增速", Rise},
    {u"增速达", Rise},
    {u"增速达到", Rise},
    {u"增速为", Rise},
    {u"增幅", Rise},
    {u"下降", Fall},
    {u"同比下降", Fall},
    {u"负增长", Fall},
    {u"下跌", Fall},
    {u"降幅", Fall},
    {u"降", Fall},
    {u"提高", ChangeUp},
    {u"提升", ChangeUp},
    {u"上升", ChangeUp},
    {u"增加", ChangeUp},
    {u"扩大", ChangeUp},
    {u"降低", ChangeDown},
    {u"减少", ChangeDown},
    {u"回落", ChangeDown},
    {u"缩小", ChangeDown},
    {u"收窄", ChangeDown},
    {u"同口径", Basis},
    {u"可比口径", Basis},
    {u"同比口径", Basis},
    {u"自然口径", Basis},
    {u"全口径", Basis},
    {u"新口径", Basis},
    {u"原口径", Basis},
    {u"旧口径", Basis},
    {u"老口径", Basis},
    {u"可比价", Basis},
    {u"可比价格", Basis},
    {u"不变价", Basis},
    {u"不变价格", Basis},
    {u"现价", Basis},
    {u"名义", Basis},
    {u"调整后", Basis},
    {u"还原后", Basis},
    {u"两年平均", Basis},
    {u"三年平均", Basis},
    {u"预计", Note},
    {u"预期", Note},
    {u"估计", Note},
    {u"有望", Note},
    {u"初步统计", Note},
    {u"初步核算", Note},
    {u"力争", Note},
    {u"争取", Note},
    {u"努力", Note},
    {u"确保", Note},
    {u"年均", Note},
    {u"累计", Note},
    {u"全年", Note},
    {u"实际", Note},
    {u"控制在", Note},
    {u"由", From},
    {u"从", From},
    {u"达到", Hollow},
    {u"达", Hollow},
    {u"实现", Hollow},
    {u"完成", Hollow},
    {u"为", Hollow},
    {u"在", Hollow},
    {u"保持", Hollow},
    {u"保持在", Hollow},
    {u"稳定在", Hollow},
    {u"维持在", Hollow},
    {u"增至", Hollow},
    {u"升至", Hollow},
    {u"降至", Hollow},
    {u"提高到", Hollow},
    {u"提高至", Hollow},
    {u"提升到", Hollow},
    {u"提升至", Hollow},
    {u"上升到", Hollow},
    {u"增加到", Hollow},
    {u"增加至", Hollow},
    {u"增长到", Hollow},
    {u"扩大到", Hollow},
    {u"下降到", Hollow},
    {u"下降至", Hollow},
    {u"降低到", Hollow},
    {u"降低至", Hollow},
    {u"减少到", Hollow},
    {u"减少至", Hollow},
    {u"回落到", Hollow},
    {u"回落至", Hollow},
    {u"=", Hollow},
    {u"＝", Hollow},
    {u":", Hollow},
    {u"：", Hollow},
};

constexpr SuffixWord suffixWords[] = {
    {u"以上", AtLeast}, {u"及以上", AtLeast}, {u"之上", AtLeast}, {u"以内", AtMost},
    {u"之内", AtMost},  {u"内", AtMost},      {u"以下", AtMost},  {u"及以下", AtMost},
    {u"余", MoreThan},  {u"多", MoreThan},    {u"左右", {}},      {u"上下", {}},
};

constexpr SignWord signWords[] = {
    {u"正增长", MoreThan},      {u"由负转正", MoreThan}, {u"转正", MoreThan},
    {u"负增长", LessThan},      {u"由正转负", LessThan}, {u"零增长", Equal},
    {u"0增长", Equal},          {u"持平", Equal},        {u"基本持平", Equal, true},
    {u"大体持平", Equal, true},
};

constexpr QStringView arrows[] = {
    u"→",      u"⟶",      u"➔",      u"⇒",      u"->",     u"—>",     u"－>",    u"=>",
    u"提高到", u"提高至", u"提升到", u"提升至", u"上升到", u"上升至", u"增加到", u"增加至",
    u"增至",   u"升至",   u"增长到", u"扩大到", u"下降到", u"下降至", u"降低到", u"降低至",
    u"减少到", u"减少至", u"降至",   u"回落到", u"回落至", u"调整为", u"调整到", u"调整至",
};

template <typename Word, std::size_t Count>
const Word *longestAt(const Word (&words)[Count], QStringView text)
{
    const Word *longest = nullptr;
    for (const Word &word : words) {
        if (text.startsWith(word.text) && (!longest || longest->text.size() < word.text.size()))
            longest = &word;
    }
    return longest;
}

/// The longest of `words` with which `text` begins.
qsizetype lengthAt(std::initializer_list<QStringView> words, QStringView text)
{
    qsizetype longest = 0;
    for (const QStringView word : words) {
        if (text.startsWith(word))
            longest = std::max(longest, word.size());
    }
    return longest;
}

bool beginsFigure(QChar c)
{
    return digitValue(c) >= 0 || isDash(c) || QStringView(u"≥≧≤≦<>＜＞≈（(").contains(c);
}

/// 2020年, 2020年末.
qsizetype yearLengthAt(QStringView text)
{
    for (int i = 0; i < 4; ++i) {
        if (i >= text.size() || digitValue(text.at(i)) < 0)
            return 0;
    }
    if (text.size() < 5 || text.at(4) != u'年')
        return 0;
    return 5 + lengthAt({u"末", u"底", u"同期"}, text.mid(5));
}

} // namespace

const PrefixWord *prefixWordAt(QStringView text)
{
    return longestAt(prefixWords, text);
}

const SuffixWord *suffixWordAt(QStringView text)
{
    return longestAt(suffixWords, text);
}

const SignWord *signWordAt(QStringView text)
{
    return longestAt(signWords, text);
}

qsizetype basisLengthAt(QStringView text)
{
    const bool opens = lengthAt({u"按", u"剔除", u"扣除", u"不含", u"不包括", u"不考虑", u"考虑",
                                 u"还原", u"以", u"调整"},
                                text) > 0;
    if (!opens)
        return 0;
    const QStringView stretch(text.begin(), std::find_if(text.begin(), text.end(), beginsFigure));
    qsizetype end = 0;
    for (const QStringView closer :
         {QStringView(u"口径"), QStringView(u"计算"), QStringView(u"价"), QStringView(u"价格"),
          QStringView(u"因素"), QStringView(u"影响"), QStringView(u"后")}) {
        const qsizetype at = stretch.lastIndexOf(closer);
        if (at >= 0)
            end = std::max(end, at + closer.size());
    }
    return end;
}

qsizetype pastLengthAt(QStringView text)
{
    const qsizetype opener = lengthAt({u"较", u"比", u"与", u"和", u"同", u"高于", u"低于"}, text);
    if (opener == 0)
        return 0;
    const QStringView rest = text.mid(opener);
    const qsizetype base = lengthAt({u"上年", u"上年同期", u"上年末", u"上年底", u"上一年",
                                     u"上年度", u"上年初", u"上年实际", u"去年", u"去年同期",
                                     u"去年末", u"去年底", u"前一年", u"年初", u"同期"},
                                    rest);
    const qsizetype length = std::max(base, yearLengthAt(rest));
    return length == 0 ? 0 : opener + length;
}

qsizetype arrowLengthAt(QStringView text)
{
    qsizetype longest = 0;
    for (const QStringView arrow : arrows) {
        if (text.startsWith(arrow))
            longest = std::max(longest, arrow.size());
    }
    return longest;
}

bool beginsAspiration(QStringView text)
{
    return lengthAt({u"力争", u"争取", u"努力", u"奋力", u"冲刺"}, text) > 0;
}

bool saysNotIssued(QStringView text)
{
    const auto skip = [&](std::initializer_list<QStringView> words) {
        const qsizetype length = lengthAt(words, text);
        text = text.mid(length);
        return length > 0;
    };
    skip({u"国家", u"全国", u"省", u"市", u"区", u"县", u"省级", u"市级", u"上级", u"自治区",
          u"省里", u"市里"});
    skip({u"暂", u"尚", u"还", u"目前", u"目前暂", u"目前尚", u"目前还"});
    if (!skip({u"未", u"待", u"没有"}))
        return false;
    skip({u"正式", u"予", u"国家", u"省", u"市", u"上级"});
    if (!skip({u"下达", u"分解", u"明确", u"确定", u"核定", u"设定", u"设置", u"设", u"定"}))
        return false;
    skip({u"年度", u"具体"});
    skip({u"目标", u"目标值", u"任务", u"指标", u"计划", u"目标任务", u"计划目标", u"指标值"});
    return text.isEmpty();
}

bool saysPreliminary(QStringView text)
{
    for (const QStringView word :
         {QStringView(u"预计"), QStringView(u"预计数"), QStringView(u"预计值"),
          QStringView(u"估计"), QStringView(u"估计数"), QStringView(u"初步"),
          QStringView(u"初步数"), QStringView(u"初步核算"), QStringView(u"初步统计"),
          QStringView(u"快报"), QStringView(u"快报数"), QStringView(u"快报值"),
          QStringView(u"测算数")}) {
        if (text == word)
            return true;
    }
    return false;
}

bool isMark(QChar character)
{
    const char16_t code = character.unicode();
    const bool circledNumber = code >= u'①' && code <= u'⑳';
    constexpr QStringView marks = u"*＊※▽△▲▼☆★●○◎◆◇■□#＃†‡√×";
    return circledNumber || marks.contains(character);
}

} // namespace PlanLens
