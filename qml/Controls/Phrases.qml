pragma Singleton
import QtQuick

// Keeps Japanese phrases together: a line may end after 「事業者の」 but not inside 「削除」. A phrase begins where a
// kanji, katakana, Latin letter, digit or opening bracket follows a hiragana letter or a mark; everything else is
// joined with U+2060, which no font draws. A phrase longer than the line is left to the rules of the script, which keep
// a full stop from beginning a line; a text may say where to break with U+200B. Behind a number the space does not
// break, nor before a dot that stands between two things, before a day, or in eight digits: 129 日 stays on one line.
QtObject {
    id: root

    readonly property string joiner: "\u2060"

    // `room` is how many letters a line holds.
    function keep(text: string, room: int): string {
        const words = text.replace(/([0-9]) (?=[\u3040-\u30ff\u3400-\u9fff])/g, "$1\u00a0").replace(/ ・/g, "\u00a0・")
                          .replace(/([0-9]) \/ (?=[0-9])/g, "$1\u00a0/\u00a0")
                          .replace(/([\u3040-\u30ff\u3400-\u9fff]) (?=(?:令和|平成)[0-9元]|[0-9]{1,2}月[0-9])/g, "$1\u00a0")
                          .replace(/([0-9]{4}) (?=[0-9]{4}(?:[^0-9]|$))/g, "$1\u00a0");
        let kept = "";
        for (let from = 0; from < words.length;) {
            let to = from + 1;
            while (to < words.length && root.joins(words, to - 1))
                ++to;
            const phrase = words.slice(from, to);
            kept += phrase.length > room ? root.parts(phrase) : Array.from(phrase).join(root.joiner);
            from = to;
        }
        return kept;
    }

    // A phrase that no line holds breaks where a helping word begins, if it has one, 読んで|もらって|ください, and between
    // kanji and words in katakana: セキュリティ|対策|チェックリスト.
    function parts(phrase: string): string {
        const helpers = /(ください|もらっ|もらい|いただ|ため|とき|こと|ところ|ほか|まで|から|だけ|について|によって)/g;
        // Split at what is written in: Qt 6.4 loses letters where a regular expression of no width splits.
        const pieces = phrase.replace(helpers, "\u200b$1").replace(/([ァ-ヺー]{3})(?=[\u3400-\u9fff])/g, "$1\u200b")
                             .replace(/([\u3400-\u9fff])(?=[ァ-ヺ]{3})/g, "$1\u200b").split("\u200b");
        return pieces.length > 1 ? pieces.map(piece => Array.from(piece).join(root.joiner)).join("\u200b") : phrase;
    }

    // Whether the letters at `at` and `at + 1` belong to one phrase. Only pairs that hold a Japanese letter are joined:
    // Latin text has its spaces.
    function joins(text: string, at: int): bool {
        const left = text[at];
        const right = text[at + 1];
        if (/[\s\u200b]/.test(left + right) || !/[\u3040-\u30ff\u3400-\u9fff\uff66-\uff9f]/.test(left + right))
            return false;
        if (/[。、，．・！？!?:：」』）)】〉》ー々]/.test(right))
            return true;
        if (/[」』）)】〉》]/.test(left))
            return /[\u3041-\u3096]/.test(right);
        if (/[。、，．・！？!?:：›\/]/.test(left))
            return false;
        // A day keeps its weekday: 22日（水）.
        if (left === "日" && /^（[月火水木金土日]）/.test(text.slice(at + 1, at + 4)))
            return true;
        if (/[「『（(【〈《]/.test(right))
            return false;
        // もう一度|依頼する, not もう|一度依頼する.
        const again = text.lastIndexOf("もう一度", at);
        if (again >= 0 && at - again < 3)
            return true;
        if (again >= 0 && at - again === 3 && /[\u3400-\u9fff]/.test(right))
            return false;
        // A day breaks behind its year: 令和5年|11月22日.
        if (left === "年" && /[0-9]/.test(right))
            return false;
        if (root.honours(text, at + 1) && root.endsPhrase(left))
            return false;
        const leftIsHiragana = /[\u3041-\u3096]/.test(left);
        const rightIsHiragana = /[\u3041-\u3096]/.test(right);
        if (!leftIsHiragana || rightIsHiragana)
            return true;
        const between = at > 0 && /[\u3400-\u9fff]/.test(text[at - 1]) && /[\u3400-\u9fff]/.test(right);
        // 読み取る and 作り直す are one word: a stem's last letter stands between two kanji.
        if (between && /[みりきしちいびぎけれせべめえげ]/.test(left))
            return true;
        return root.honours(text, at);
    }

    // Whether an お or ご stands here that honours the word behind it, as in お知らせ: it begins the phrase of that word.
    function honours(text: string, at: int): bool {
        return /^[おご][\u3400-\u9fff]/.test(text.slice(at, at + 2))
                && (at === 0 || !/[\u3041-\u3096]/.test(text[at - 1]) || root.endsPhrase(text[at - 1]));
    }

    // Whether a word may end with this letter before an お or ご that honours the next: 〜ましたら、〜して、〜れば.
    function endsPhrase(letter: string): bool {
        return /[のをにはがでともらてば]/.test(letter);
    }
}
