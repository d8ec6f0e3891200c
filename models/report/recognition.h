// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/mappedtext.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringView>

namespace PlanLens {

/// How sure it is that the source of a report is what its pages show, where these are pictures that
/// were recognised. Confidences are what the program that recognises gives for a word, in percent.
/// Empty for a report whose text was read.
struct Recognition
{
    /// A word below it is doubtful. Of the figures of real reports, printed and scanned again,
    /// those above it were all right.
    static constexpr int leastConfidence = 70;
    /// Stands for a character that nobody recognised: a blank, a break.
    static constexpr char unknown = 127;

    int confidence = 0; ///< the mean of all characters
    QList<int> lines;   ///< the mean of each line of the source; `unknown` for an empty one
    QList<SourceRange> doubtful; ///< stretches of the source, in order and apart

    bool isEmpty() const { return lines.isEmpty(); }
    /// Whether something doubtful stands in a stretch of the source.
    bool isDoubtful(SourceRange range) const;

    /// As it is stored: `93;97,88,127;120+4`. Empty for an empty one.
    QString toText() const;
    /// Reads what toText() wrote; empty where the text is nothing of the kind.
    static Recognition fromText(const QString &text);

    bool operator==(const Recognition &) const = default;
};

/// Collects the confidences of a source that is written line by line.
class RecognitionWriter
{
public:
    /// A line of the source that starts at `start`, with the confidence of each of its characters;
    /// empty where nothing of it was recognised.
    void addLine(int start, const QByteArray &confidences);
    Recognition recognition() const;

private:
    Recognition m_recognition;
    qint64 m_sum = 0;
    qint64 m_count = 0;
};

} // namespace PlanLens
