// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/cancelling.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QXmlStreamReader>

namespace PlanLens {

/// Goes through the elements of a part, one inside the other, and stops where it was cancelled or
/// where the part goes beyond every measure.
class DocxCursor
{
public:
    /// Counts how deep the reading has gone down, as long as it lives.
    class Descent
    {
    public:
        explicit Descent(DocxCursor &cursor) : m_cursor(cursor) { ++m_cursor.m_depth; }
        ~Descent() { --m_cursor.m_depth; }
        Q_DISABLE_COPY_MOVE(Descent)

    private:
        DocxCursor &m_cursor;
    };

    /// Both must outlive the cursor.
    DocxCursor(const QByteArray &bytes, const Cancelled &cancelled)
        : m_xml(bytes), m_cancelled(cancelled)
    {}

    QXmlStreamReader &xml() { return m_xml; }
    /// Goes to the next child; false where there is none or the reading has to stop.
    bool descend();
    /// Goes past the current element with all that is in it.
    void skip();
    /// Stops everything: the part goes beyond every measure.
    void refuse() { stop(Stop::Bomb); }
    bool wasCancelled() const { return m_stop == Stop::Cancelled; }
    bool wasRefused() const { return m_stop == Stop::Bomb; }

    /// Of the same content in several forms, the first that needs nothing but what is understood
    /// here; false where there is none.
    template <typename Read>
    bool readAlternative(Read read)
    {
        bool done = false;
        while (descend()) {
            if (!done && (m_xml.name() == u"Fallback" || isChoiceUnderstood())) {
                done = true;
                read();
            } else {
                skip();
            }
        }
        return done;
    }

private:
    enum class Stop { None, Cancelled, Bomb };

    void stop(Stop why);
    /// Whether the reading goes on: asked at each step.
    bool goesOn();
    void noteNamespaces();
    bool isChoiceUnderstood() const;

    QXmlStreamReader m_xml;
    const Cancelled &m_cancelled;
    QHash<QString, QString> m_namespaces; ///< declared so far, by prefix
    int m_depth = 0;
    int m_steps = 0;
    Stop m_stop = Stop::None;
};

} // namespace PlanLens
