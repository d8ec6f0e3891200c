// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/lexicon.h"

#include "text/tsv.h"

#include <QDir>
#include <QResource>
#include <QSet>

namespace PlanLens {

namespace {

constexpr auto folder = ":/planlens/language";

QByteArray contentOf(const QString &name)
{
    return QResource(name).uncompressedData();
}

/// Parts the classes of a row; each counts once.
QList<QByteArrayView> namesIn(QByteArrayView names)
{
    QList<QByteArrayView> found;
    while (!names.isEmpty()) {
        const qsizetype blank = names.indexOf(' ');
        const QByteArrayView name = blank < 0 ? names : names.first(blank);
        if (!name.isEmpty() && !found.contains(name))
            found.append(name);
        names = blank < 0 ? QByteArrayView() : names.sliced(blank + 1);
    }
    return found;
}

bool isClass(const TsvBytes &lines)
{
    return lines.fields().size() >= 3;
}

/// Goes through the rows of tables of words: `take` is given each that counts, `leaveOut` each
/// other one and why.
template <typename Take, typename LeaveOut>
void readWords(const QList<QByteArray> &tables, Take take, LeaveOut leaveOut)
{
    QSet<QByteArrayView> seen;
    for (const QByteArray &table : tables) {
        for (TsvBytes lines(table); lines.next();) {
            const auto &fields = lines.fields();
            if (fields.size() < 2 || fields.constFirst().isEmpty()) {
                leaveOut(lines, QStringLiteral("a row has a word and at least one class"));
                continue;
            }
            const qsizetype before = seen.size();
            seen.insert(fields.constFirst());
            if (seen.size() > before)
                take(lines);
            else
                leaveOut(
                    lines,
                    QStringLiteral("%1 has two rows").arg(QString::fromUtf8(fields.constFirst())));
        }
    }
}

} // namespace

const Lexicon &Lexicon::common()
{
    static const Lexicon lexicon = [] {
        QList<QByteArray> words;
        const QDir tables{QLatin1String(folder)};
        const QString classes = QStringLiteral("classes.tsv");
        const QStringList names = tables.entryList(QDir::Files, QDir::Name);
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
    lexicon.m_classTable = classes;
    lexicon.m_wordTables = words;
    for (TsvBytes lines(lexicon.m_classTable); lines.next();) {
        if (isClass(lines))
            lexicon.m_byClass.insert(lines.fields().constFirst(), {});
        else
            lines.leaveOut(errors, QStringLiteral("a class has a name, a place and a meaning"));
    }
    const auto take = [&](const TsvBytes &lines) {
        const QString word = QString::fromUtf8(lines.fields().constFirst());
        for (const QByteArrayView name : namesIn(lines.fields().at(1))) {
            const auto known = lexicon.m_byClass.find(name);
            if (known != lexicon.m_byClass.end())
                known->append(word);
            else
                lines.leaveOut(
                    errors,
                    QStringLiteral("%1: unknown class %2").arg(word, QString::fromUtf8(name)));
        }
    };
    readWords(lexicon.m_wordTables, take,
              [errors](const TsvBytes &lines, const QString &why) { lines.leaveOut(errors, why); });
    return lexicon;
}

QList<WordClass> Lexicon::classes() const
{
    QList<WordClass> classes;
    for (TsvBytes lines(m_classTable); lines.next();) {
        const auto &fields = lines.fields();
        if (isClass(lines))
            classes.append({QString::fromUtf8(fields.at(0)), QString::fromUtf8(fields.at(1)),
                            QString::fromUtf8(fields.at(2))});
    }
    return classes;
}

QList<LexiconWord> Lexicon::words() const
{
    QList<LexiconWord> words;
    const auto take = [&words](const TsvBytes &lines) {
        const auto &fields = lines.fields();
        LexiconWord word;
        word.text = QString::fromUtf8(fields.at(0));
        for (const QByteArrayView name : namesIn(fields.at(1)))
            word.classes.append(QString::fromUtf8(name));
        word.decides = QString::fromUtf8(fields.value(2));
        word.example = QString::fromUtf8(fields.value(3));
        words.append(word);
    };
    readWords(m_wordTables, take, [](const TsvBytes &, const QString &) {});
    return words;
}

const QStringList &Lexicon::wordsOf(const char *wordClass) const
{
    const auto words = m_byClass.constFind(QByteArrayView(wordClass));
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
