// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/formtable.h"

#include "language/lexicon.h"

#include <algorithm>

namespace PlanLens {

FormTable::FormTable(std::initializer_list<const char *> classes, const char *single)
{
    const QStringList &standards = Lexicon::common().wordsOf("standard-form");
    for (const char *name : classes) {
        const QStringList &words = Lexicon::common().wordsOf(name);
        QString form;
        for (const QString &word : words) {
            if (standards.contains(word))
                form = word;
        }
        m_words.add(int(m_forms.size()), words, name);
        m_forms.append(form);
    }
    if (single) {
        m_words.add(int(m_forms.size()), Lexicon::common().wordsOf(single), single);
        m_forms.append(QString());
    }
}

FormTable::Hit FormTable::hitOf(const WordTable::Hit &hit, QStringView word) const
{
    if (!hit)
        return {};
    // A form that is muted stands for nothing.
    const QString &form = m_forms.at(hit.tag);
    return {hit.length, m_words.isWord(form) ? form : word.toString()};
}

FormTable::Hit FormTable::startingAt(QStringView text, qsizetype position) const
{
    const WordTable::Hit hit = m_words.startingAt(text, position);
    return hitOf(hit, text.mid(position, hit.length));
}

FormTable::Hit FormTable::ending(QStringView text) const
{
    const WordTable::Hit hit = m_words.ending(text);
    return hitOf(hit, text.right(hit.length));
}

QString FormTable::standard(const QString &text) const
{
    const qsizetype first = m_words.find(text);
    if (first < 0)
        return text;
    QString result = text.left(first);
    result.reserve(text.size());
    for (qsizetype at = first; at < text.size();) {
        const Hit hit = startingAt(text, at);
        if (hit.length > 0)
            result += hit.form;
        else
            result += text.at(at);
        at += std::max<qsizetype>(hit.length, 1);
    }
    return result;
}

} // namespace PlanLens
