// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/recognition.h"

#include <QStringList>

#include <algorithm>
#include <limits>

namespace PlanLens {

namespace {

int mean(qint64 sum, qint64 count)
{
    return count == 0 ? int(Recognition::unknown) : int((sum + count / 2) / count);
}

} // namespace

bool Recognition::isDoubtful(SourceRange range) const
{
    const auto first = std::lower_bound(
        doubtful.begin(), doubtful.end(), range.start,
        [](const SourceRange &stretch, int start) { return stretch.end() <= start; });
    return first != doubtful.end() && first->start < range.end();
}

QString Recognition::toText() const
{
    if (isEmpty())
        return {};
    QStringList means;
    for (const int line : lines)
        means += QString::number(line);
    QStringList stretches;
    for (const SourceRange &stretch : doubtful)
        stretches += QStringLiteral("%1+%2").arg(stretch.start).arg(stretch.length);
    return QStringLiteral("%1;%2;%3").arg(confidence).arg(means.join(u','), stretches.join(u','));
}

Recognition Recognition::fromText(const QString &text)
{
    const QStringList parts = text.split(u';');
    if (parts.size() != 3)
        return {};
    Recognition recognition;
    bool right = true;
    const auto number = [&right](const QString &digits) {
        bool isNumber = false;
        const int read = digits.toInt(&isNumber);
        right = right && isNumber && read >= 0;
        return read;
    };
    recognition.confidence = number(parts.at(0));
    for (const QString &line : parts.at(1).split(u','))
        recognition.lines += number(line);
    int end = 0;
    for (const QString &stretch : parts.at(2).split(u',', Qt::SkipEmptyParts)) {
        const qsizetype plus = stretch.indexOf(u'+');
        const SourceRange range{number(stretch.left(plus)), number(stretch.mid(plus + 1))};
        right = right && plus > 0 && range.start >= end && range.length > 0 &&
                range.length <= std::numeric_limits<int>::max() - range.start;
        if (!right)
            return {};
        end = range.end();
        recognition.doubtful.append(range);
    }
    return right ? recognition : Recognition();
}

void RecognitionWriter::addLine(int start, const QByteArray &confidences)
{
    qint64 sum = 0;
    qint64 count = 0;
    QList<SourceRange> &doubtful = m_recognition.doubtful;
    for (int i = 0; i < confidences.size(); ++i) {
        const int confidence = uchar(confidences.at(i));
        if (confidence == Recognition::unknown)
            continue;
        sum += confidence;
        ++count;
        if (confidence >= Recognition::leastConfidence)
            continue;
        if (!doubtful.isEmpty() && doubtful.constLast().end() == start + i)
            ++doubtful.last().length;
        else
            doubtful.append({start + i, 1});
    }
    m_recognition.lines += mean(sum, count);
    m_sum += sum;
    m_count += count;
}

Recognition RecognitionWriter::recognition() const
{
    Recognition recognition = m_recognition;
    if (m_count == 0)
        return {};
    recognition.confidence = mean(m_sum, m_count);
    return recognition;
}

} // namespace PlanLens
