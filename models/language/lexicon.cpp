// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/lexicon.h"

#include "text/tsv.h"

#include <QDir>
#include <QFile>
#include <QSet>

namespace PlanLens {

namespace {

constexpr auto folder = ":/planlens/language";

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<WordClass> classesOf(const QByteArray &tsv, QStringList *errors)
{
    QList<WordClass> classes;
    const QString text = QString::fromUtf8(tsv);
    for (TsvLines lines(text); lines.next();) {
        const auto &fields = lines.fields();
        if (fields.size() < 3) {
            lines.leaveOut(errors, QStringLiteral("a class has a name, a place and a meaning"));
            continue;
        }
        classes.append({fields[0].toString(), fields[1].toString(), fields[2].toString()});
    }
    return classes;
}

LexiconWord wordOf(const QList<QStringView> &fields)
{
    LexiconWord word;
    word.text = fields[0].toString();
    word.classes = fields[1].toString().split(u' ', Qt::SkipEmptyParts);
    word.classes.removeDuplicates();
    word.decides = fields.value(2).toString();
    word.example = fields.value(3).toString();
    return word;
}

} // namespace

const Lexicon &Lexicon::common()
{
    static const Lexicon lexicon = [] {
        QList<QByteArray> words;
        const QDir tables{QLatin1String(folder)};
        const QString classes = QStringLiteral("classes.tsv");
        const QStringList names =
            tables.entryList({QStringLiteral("*.tsv")}, QDir::Files, QDir::Name);
        for (const QString &name : names)
            if (name != classes && name != QLatin1String("units.tsv"))
                words.append(contentOf(tables.filePath(name)));
        return fromTsv(contentOf(tables.filePath(classes)), words);
    }();
    return lexicon;
}

Lexicon Lexicon::fromTsv(const QByteArray &classes, const QList<QByteArray> &words,
                         QStringList *errors)
{
    Lexicon lexicon;
    lexicon.m_classes = classesOf(classes, errors);
    for (const WordClass &known : std::as_const(lexicon.m_classes))
        lexicon.m_byClass.insert(known.name, {});
    QSet<QString> seen;
    for (const QByteArray &tsv : words) {
        const QString text = QString::fromUtf8(tsv);
        for (TsvLines lines(text); lines.next();) {
            if (lines.fields().size() < 2 || lines.fields().first().isEmpty()) {
                lines.leaveOut(errors, QStringLiteral("a row has a word and at least one class"));
                continue;
            }
            const LexiconWord word = wordOf(lines.fields());
            if (seen.contains(word.text)) {
                lines.leaveOut(errors, QStringLiteral("%1 has two rows").arg(word.text));
                continue;
            }
            seen.insert(word.text);
            for (const QString &name : word.classes)
                if (!lexicon.m_byClass.contains(name))
                    lines.leaveOut(errors,
                                   QStringLiteral("%1: unknown class %2").arg(word.text, name));
            lexicon.addWord(word);
        }
    }
    return lexicon;
}

void Lexicon::addWord(const LexiconWord &word)
{
    m_words.append(word);
    for (const QString &name : word.classes) {
        const auto known = m_byClass.find(name);
        if (known != m_byClass.end())
            known->append(word.text);
    }
}

const QStringList &Lexicon::wordsOf(const char *wordClass) const
{
    const auto words = m_byClass.constFind(QString::fromLatin1(wordClass));
    if (words == m_byClass.cend())
        qFatal("The lexicon has no class %s", wordClass);
    return *words;
}

WordTable wordsOf(const char *wordClass)
{
    return wordsOf({{0, wordClass}});
}

WordTable wordsOf(std::initializer_list<Lexicon::Group> groups)
{
    WordTable table;
    for (const Lexicon::Group &group : groups)
        table.add(group.tag, Lexicon::common().wordsOf(group.wordClass), group.wordClass);
    return table;
}

} // namespace PlanLens
