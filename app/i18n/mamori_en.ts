<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="ja">
<context>
    <name>AboutCard</name>
    <message>
        <source>まもり手帳について</source>
        <extracomment>card of the settings: about the program</extracomment>
        <translation>About Mamori Techo</translation>
    </message>
    <message>
        <source>バージョン</source>
        <extracomment>line of the settings: the program&apos;s version</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <source>ライセンス</source>
        <extracomment>line of the settings: the licence of the program</extracomment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>使わせてもらっているもの</source>
        <extracomment>above the list of libraries</extracomment>
        <translation>Built with thanks to</translation>
    </message>
    <message>
        <source>%1 ・ %2</source>
        <extracomment>a library; %1 is what it is used for, %2 its licence</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>収録している様式</source>
        <extracomment>line of the settings: editions of the form that the program knows</extracomment>
        <translation>Forms it knows</translation>
    </message>
    <message>
        <source>参考資料</source>
        <extracomment>line of the settings: what the ministry&apos;s manual says to read on</extracomment>
        <translation>To read on</translation>
    </message>
    <message>
        <source>［特集］小規模医療機関等向けガイダンス、［特集］医療機関等におけるサイバーセキュリティ（厚生労働省ホームページ「医療情報システムの安全管理に関するガイドライン第6.0版 特集」）</source>
        <extracomment>what the ministry&apos;s manual says to read on, and where it is</extracomment>
        <translation>Guidance for small medical institutions, and Cybersecurity in medical institutions (on the ministry&apos;s website, features of the guideline on the safety of medical information systems, version 6.0)</translation>
    </message>
    <message>
        <source>通信</source>
        <extracomment>line of the settings: whether the program can reach a network</extracomment>
        <translation>Network</translation>
    </message>
    <message>
        <source>しません。この端末の外につながる道を、システムが閉じています（いま確かめました）。</source>
        <extracomment>the system itself keeps the program from every network</extracomment>
        <translation>None. The system itself has closed every way out of this device (checked just now).</translation>
    </message>
    <message>
        <source>しません。この端末の外とやり取りする働きがありません。</source>
        <extracomment>the program has no way to a network of its own; on this system nothing else closes it</extracomment>
        <translation>None. The app has nothing that talks to anything outside this device.</translation>
    </message>
</context>
<context>
    <name>AddButton</name>
    <message>
        <source>足す</source>
        <extracomment>adds an entry to a ledger</extracomment>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>AddPersonPane</name>
    <message>
        <source>人を加える</source>
        <extracomment>title of the page that adds a person</extracomment>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>名前</source>
        <extracomment>field: name of a new person</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>履歴に残る名前です。ロック画面でも、この名前を入れます。</source>
        <extracomment>beneath the field for the name of a new person</extracomment>
        <translation>The name that stays in the history. It is also typed at the lock screen.</translation>
    </message>
    <message>
        <source>ここからは、加わる人に入れてもらいます。ほかの人に教えてはいけません。</source>
        <extracomment>a new person types the passphrase</extracomment>
        <translation>From here on the new person types. Nobody else should know it.</translation>
    </message>
    <message>
        <source>%1 さんを「%2」として加えます。</source>
        <extracomment>before a person is added; %1 is the name, %2 the role</extracomment>
        <translation>%1 is added as “%2”.</translation>
    </message>
    <message>
        <source>加える</source>
        <extracomment>button: adds the person</extracomment>
        <translation>Add</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>leaves without adding</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>次へ</source>
        <extracomment>goes on to the last step</extracomment>
        <translation>Next</translation>
    </message>
    <message>
        <source>名前を入れてください</source>
        <extracomment>why the button cannot be pressed yet</extracomment>
        <translation>Enter a name</translation>
    </message>
</context>
<context>
    <name>AddVendorPane</name>
    <message>
        <source>事業者を足す</source>
        <extracomment>title of the page that adds a vendor</extracomment>
        <translation>Add a vendor</translation>
    </message>
    <message>
        <source>レセコンや電子薬歴など、システムを入れている会社です。</source>
        <extracomment>explains what a vendor is</extracomment>
        <translation>A company that supplies a system such as your receipt computer or electronic medication records.</translation>
    </message>
    <message>
        <source>会社の名前</source>
        <extracomment>field: name of a vendor</extracomment>
        <translation>Company name</translation>
    </message>
    <message>
        <source>例: レセコン株式会社</source>
        <extracomment>example of a vendor&apos;s name</extracomment>
        <translation>Example: Rececom Inc.</translation>
    </message>
    <message>
        <source>システム %1</source>
        <extracomment>field: name of a system of a vendor; %1 is 1, 2, 3 …</extracomment>
        <translation>System %1</translation>
    </message>
    <message>
        <source>例: レセコン</source>
        <extracomment>examples of a system&apos;s name</extracomment>
        <translation>Example: receipt computer</translation>
    </message>
    <message>
        <source>例: 電子薬歴</source>
        <extracomment>another example of a system&apos;s name</extracomment>
        <translation>Example: electronic medication records</translation>
    </message>
    <message>
        <source>システムをもう一つ</source>
        <extracomment>one more field for a system</extracomment>
        <translation>Add another system</translation>
    </message>
    <message>
        <source>事業者確認用は、システムごとに一つできます。答えが同じなら、まとめて一つにしてもかまいません。</source>
        <extracomment>why systems are entered one by one</extracomment>
        <translation>You get one sheet per system. If the answers are the same, you may combine them into one.</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>leaves without adding</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>登録する</source>
        <extracomment>keeps a new vendor</extracomment>
        <translation>Add</translation>
    </message>
    <message>
        <source>会社とシステムの名前を入れてください。</source>
        <extracomment>why the button cannot be pressed yet</extracomment>
        <translation>Enter the names of the company and its system.</translation>
    </message>
</context>
<context>
    <name>AddedFiles</name>
    <message>
        <source>一緒に渡すファイル（MDS・SDS など）</source>
        <extracomment>heading over the files that a vendor adds to its response</extracomment>
        <translation>Files to send along (MDS, SDS and the like)</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <extracomment>a file that goes along; %1 its name, %2 its size</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 をはずす</source>
        <extracomment>spoken name of the button that takes a file out again; %1 its name</extracomment>
        <translation>Take out %1</translation>
    </message>
    <message>
        <source>ファイルの中身は、回答をファイルで渡したときに届きます。QR では、名前と照合用の値だけが届きます。</source>
        <extracomment>how added files reach the pharmacy</extracomment>
        <translation>The files themselves arrive when the response is handed over as a file. Codes carry only their names and fingerprints.</translation>
    </message>
    <message>
        <source>ファイルを加える</source>
        <extracomment>chooses files that go along with the response</extracomment>
        <translation>Add files</translation>
    </message>
</context>
<context>
    <name>AgainDialog</name>
    <message>
        <source>もう一度回答を作りますか？</source>
        <extracomment>title of the dialog before a second response to one request</extracomment>
        <translation>Make another response?</translation>
    </message>
    <message>
        <source>%1 に署名した回答があります。前の回答は取り消せません。薬局が前の回答を受け取ると、この依頼への別の回答は読み取れません。そのときは、依頼をもう一度出してもらってください。</source>
        <extracomment>text of the dialog before a second response; %1 day and time of the first</extracomment>
        <translation>A response was signed on %1 and cannot be taken back. Once the pharmacy has accepted it, it reads no other response to this request. Ask for a new request then.</translation>
    </message>
    <message>
        <source>署名して回答を作る</source>
        <extracomment>button: signs a second response</extracomment>
        <translation>Sign and make the response</translation>
    </message>
    <message>
        <source>作らない</source>
        <extracomment>button: leaves the first response alone</extracomment>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>理由を書いてください。</source>
        <extracomment>why the button cannot be pressed yet</extracomment>
        <translation>Write the reason.</translation>
    </message>
    <message>
        <source>もう一度作る理由</source>
        <extracomment>field: why a second response is made</extracomment>
        <translation>Why there is another</translation>
    </message>
    <message>
        <source>例: 添付するファイルを間違えた</source>
        <extracomment>example of a reason for a second response</extracomment>
        <translation>Such as: the wrong file was attached</translation>
    </message>
    <message>
        <source>理由はこの端末の履歴に残ります。薬局には届きません。</source>
        <extracomment>under the reason for a second response</extracomment>
        <translation>The reason stays in the history of this device. It does not reach the pharmacy.</translation>
    </message>
</context>
<context>
    <name>AlarmLine</name>
    <message>
        <source>履歴を見る</source>
        <extracomment>button of ホーム beside what was noticed at the files of the store: the history</extracomment>
        <translation>Show the history</translation>
    </message>
</context>
<context>
    <name>AnswerButton</name>
    <message>
        <source>はい</source>
        <extracomment>large answer button: yes</extracomment>
        <translation>Yes</translation>
    </message>
    <message>
        <source>いいえ</source>
        <extracomment>large answer button: no</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>わからない</source>
        <extracomment>large answer button: I do not know</extracomment>
        <translation>Not sure</translation>
    </message>
</context>
<context>
    <name>AnswerMark</name>
    <message>
        <source>はい</source>
        <extracomment>an answer: yes</extracomment>
        <translation>Yes</translation>
    </message>
    <message>
        <source>いいえ</source>
        <extracomment>an answer: no</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>わからない</source>
        <extracomment>an answer that a person could not give yet</extracomment>
        <translation>Not sure</translation>
    </message>
    <message>
        <source>対象外</source>
        <extracomment>a row that need not be answered</extracomment>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>未回答</source>
        <extracomment>a row without an answer</extracomment>
        <translation>Unanswered</translation>
    </message>
    <message>
        <source>?</source>
        <extracomment>inside a small dashed ring: the answer is not known yet</extracomment>
        <translation>?</translation>
    </message>
</context>
<context>
    <name>ArrivalFacts</name>
    <message>
        <source>署名した人</source>
        <extracomment>who signed a response</extracomment>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <extracomment>person and company; %1 person, %2 company</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>回答には「%1」と書かれています</source>
        <extracomment>the message calls its sender otherwise; %1 is that name</extracomment>
        <translation>The response gives the name “%1”</translation>
    </message>
    <message>
        <source>どの依頼への回答か</source>
        <extracomment>which request a response answers</extracomment>
        <translation>Answers which request</translation>
    </message>
    <message>
        <source>%1 の依頼</source>
        <extracomment>a request by its day; %1 day</extracomment>
        <translation>Request of %1</translation>
    </message>
    <message>
        <source>この薬局あて ・ まだ受け取っていません</source>
        <extracomment>the response answers an open request of this pharmacy</extracomment>
        <translation>For this pharmacy · not accepted yet</translation>
    </message>
    <message>
        <source>変わること</source>
        <extracomment>how much a response would change</extracomment>
        <translation>Changes</translation>
    </message>
    <message>
        <source>%1 項目のうち %2 項目</source>
        <extracomment>rows that change; %1 all rows, %2 rows that change</extracomment>
        <translation>%2 of %1 items</translation>
    </message>
    <message>
        <source>いいえ が %1 項目</source>
        <extracomment>answers that are No; %1 how many</extracomment>
        <translation>Answered No: %1</translation>
    </message>
    <message>
        <source>信頼している鍵とちがう鍵</source>
        <extracomment>the signer&apos;s key is another than the one that is trusted</extracomment>
        <translation>Not the key you trust</translation>
    </message>
    <message>
        <source>はじめての鍵</source>
        <extracomment>the signer&apos;s key was never seen before</extracomment>
        <translation>A new key</translation>
    </message>
    <message>
        <source>前回は %1 に受け取りました</source>
        <extracomment>when a response of this vendor was accepted before; %1 day</extracomment>
        <translation>The last one was accepted on %1</translation>
    </message>
    <message>
        <source>確かめた鍵 %1</source>
        <extracomment>the signer&apos;s key is the one accepted before; %1 twelve digits</extracomment>
        <translation>Compared key %1</translation>
    </message>
    <message>
        <source>はじめての回答</source>
        <extracomment>the first response of a vendor: there is nothing to compare it with</extracomment>
        <translation>First answer</translation>
    </message>
    <message>
        <source>%1 項目に答えています</source>
        <extracomment>rows that the first response answers; %1 how many</extracomment>
        <translation>Answers %1 rows</translation>
    </message>
    <message>
        <source>%1 ・ 署名 %2</source>
        <extracomment>about a response; %1 the edition of the form, %2 day and time when it was signed</extracomment>
        <translation>%1 · signed %2</translation>
    </message>
    <message>
        <source>受領済み</source>
        <extracomment>the response was accepted before</extracomment>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>受領しない</source>
        <extracomment>the response was refused before</extracomment>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>一部を決めました ・ 残り %1 項目</source>
        <extracomment>the rows of a response are decided about in part; %1 how many are left</extracomment>
        <translation>Decided in part · %1 rows left</translation>
    </message>
    <message>
        <source>決めたこと</source>
        <extracomment>what was decided about a response</extracomment>
        <translation>What was decided</translation>
    </message>
    <message>
        <source>まだ決めていないこと</source>
        <extracomment>the rows of a response that nobody decided about yet</extracomment>
        <translation>Not decided yet</translation>
    </message>
    <message>
        <source>受領した %1 項目 ・ 受領しない %2 項目</source>
        <extracomment>what was decided about a response; %1 rows were taken over, %2 were not</extracomment>
        <translation>%1 rows accepted · %2 not accepted</translation>
    </message>
</context>
<context>
    <name>AskPane</name>
    <message>
        <source>事業者確認用の記入を依頼する</source>
        <extracomment>title of the page that makes a request</extracomment>
        <translation>Request a vendor sheet</translation>
    </message>
    <message>
        <source>依頼する内容</source>
        <extracomment>heading over the systems that a request asks about</extracomment>
        <translation>What to ask for</translation>
    </message>
    <message>
        <source>いつまでに</source>
        <extracomment>field: the day by which a vendor should answer</extracomment>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>依頼に入るのは、薬局の名前、システムの名前、期日だけです。薬局の回答や患者の情報は入りません。</source>
        <extracomment>what a request does not contain</extracomment>
        <translation>The request holds only the pharmacy name, the system names and the due date. It holds no pharmacy answers and no patient information.</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>leaves without making a request</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>署名して QR を出す</source>
        <extracomment>makes the request and shows it as codes</extracomment>
        <translation>Sign and show QR</translation>
    </message>
    <message>
        <source>%1 の「事業者確認用」（%3の %2 項目）</source>
        <extracomment>what is asked of a vendor; %1 a system, %2 how many rows, %3 the year of the form</extracomment>
        <translation>%1: vendor sheet (%2 rows of %3)</translation>
    </message>
</context>
<context>
    <name>AskRow</name>
    <message>
        <source>知っている人に聞く</source>
        <extracomment>card at a row that is わからない</extracomment>
        <translation>Ask somebody who knows</translation>
    </message>
    <message>
        <source>聞く相手</source>
        <extracomment>list field: who is asked about a row</extracomment>
        <translation>Who to ask</translation>
    </message>
    <message>
        <source>聞くこと %1 件を見る</source>
        <extracomment>button: every open question, person by person; %1 how many there are</extracomment>
        <translation>See all %1 questions</translation>
    </message>
    <message>
        <source>印刷する</source>
        <extracomment>button: the words to ask with on paper</extracomment>
        <translation>Print</translation>
    </message>
    <message>
        <source>文をコピー</source>
        <extracomment>button: the words to ask with for a mail</extracomment>
        <translation>Copy the text</translation>
    </message>
    <message>
        <source>電話で読み上げるか、コピーしてメールに貼るか、印刷して渡します。回答が来たら、この項目に「はい」か「いいえ」で答えます。「わからない」は、依頼にも記入状況にも載りません。</source>
        <extracomment>beneath the words to ask with</extracomment>
        <translation>Read it out on the telephone, paste it into a mail, or hand it over on paper. When the reply comes, answer this item with Yes or No. “Not sure” is told in no request and no status.</translation>
    </message>
</context>
<context>
    <name>AskScreen</name>
    <message>
        <source>聞くこと</source>
        <extracomment>head of the page with every open question</extracomment>
        <translation>Questions to ask</translation>
    </message>
    <message>
        <source>わからない項目を、知っていそうな人ごとにまとめました。</source>
        <extracomment>beneath the head of the page with every open question</extracomment>
        <translation>The items you are not sure of, by who is likely to know.</translation>
    </message>
    <message>
        <source>聞くことはありません</source>
        <extracomment>no row is わからない</extracomment>
        <translation>Nothing to ask</translation>
    </message>
    <message>
        <source>項目で「わからない」を押すと、ここに並びます。</source>
        <extracomment>what leads to this page</extracomment>
        <translation>Items for which you press “Not sure” stand here.</translation>
    </message>
    <message>
        <source>印刷する</source>
        <extracomment>button: all questions for somebody on paper</extracomment>
        <translation>Print</translation>
    </message>
    <message>
        <source>文をコピー</source>
        <extracomment>button: all questions for somebody, for a mail</extracomment>
        <translation>Copy the text</translation>
    </message>
    <message>
        <source>答える</source>
        <extracomment>what pressing an open question does</extracomment>
        <translation>Answer</translation>
    </message>
</context>
<context>
    <name>AskSecret</name>
    <message>
        <source>あなたのパスフレーズ</source>
        <extracomment>field for the own passphrase, before a step that needs it</extracomment>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>button: does not go on</extracomment>
        <translation>Stop here</translation>
    </message>
    <message>
        <source>パスフレーズを入れてください</source>
        <extracomment>why the button cannot be pressed yet</extracomment>
        <translation>Enter the passphrase</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>QR で渡しました</source>
        <extracomment>one line of the trail: a request was handed over</extracomment>
        <translation>Handed over by QR</translation>
    </message>
    <message>
        <source>ファイルで渡しました</source>
        <extracomment>one line of the trail: a request was handed over</extracomment>
        <translation>Handed over as a file</translation>
    </message>
    <message>
        <source>紙で渡しました</source>
        <extracomment>one line of the trail: a request was handed over</extracomment>
        <translation>Handed over on paper</translation>
    </message>
    <message>
        <source>電話で依頼しました</source>
        <extracomment>one line of the trail: a vendor was asked</extracomment>
        <translation>Asked by telephone</translation>
    </message>
    <message>
        <source>メール・手紙で依頼しました</source>
        <extracomment>one line of the trail: a vendor was asked, by e-mail or letter</extracomment>
        <translation>Asked by e-mail or letter</translation>
    </message>
    <message>
        <source>会って依頼しました</source>
        <extracomment>one line of the trail: a vendor was asked face to face</extracomment>
        <translation>Asked face to face</translation>
    </message>
    <message>
        <source>QR をもう一度見せて催促しました</source>
        <extracomment>one line of the trail: a vendor was reminded</extracomment>
        <translation>Reminded by showing the QR again</translation>
    </message>
    <message>
        <source>ファイルをもう一度渡して催促しました</source>
        <extracomment>one line of the trail: a vendor was reminded</extracomment>
        <translation>Reminded by sending the file again</translation>
    </message>
    <message>
        <source>紙をもう一度渡して催促しました</source>
        <extracomment>one line of the trail: a vendor was reminded</extracomment>
        <translation>Reminded on paper</translation>
    </message>
    <message>
        <source>電話で催促しました</source>
        <extracomment>one line of the trail: a vendor was reminded</extracomment>
        <translation>Reminded by telephone</translation>
    </message>
    <message>
        <source>メール・手紙で催促しました</source>
        <extracomment>one line of the trail: a vendor was reminded, by e-mail or letter</extracomment>
        <translation>Reminded by e-mail or letter</translation>
    </message>
    <message>
        <source>会って催促しました</source>
        <extracomment>one line of the trail: a vendor was reminded face to face</extracomment>
        <translation>Reminded face to face</translation>
    </message>
    <message>
        <source>未送付</source>
        <extracomment>state of a request</extracomment>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>回答待ち</source>
        <extracomment>state of a request</extracomment>
        <translation>Waiting for the answer</translation>
    </message>
    <message>
        <source>回答あり・確認待ち</source>
        <extracomment>state of a request: a response is in the inbox</extracomment>
        <translation>Answered, to be looked at</translation>
    </message>
    <message>
        <source>受領済み</source>
        <extracomment>state of a request</extracomment>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>回答を受け取らず</source>
        <extracomment>state of a request: its response was not accepted</extracomment>
        <translation>Answer refused</translation>
    </message>
    <message>
        <source>回答なし（終了）</source>
        <extracomment>state of a request: nobody answered while it could be answered</extracomment>
        <translation>Ended without an answer</translation>
    </message>
    <message>
        <source>紙の回答を受け取り、入力しました</source>
        <extracomment>one line of the trail: a form that was filled in by hand came back and was copied</extracomment>
        <translation>The paper came, and was typed in</translation>
    </message>
</context>
<context>
    <name>AskingRecord</name>
    <message>
        <source>、</source>
        <extracomment>between the names of systems in a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>回答が届きました（署名の鍵 %1、確認待ち）</source>
        <extracomment>a response came and waits; %1 the twelve digits of its key</extracomment>
        <translation>An answer came (signed with key %1, waiting to be looked at)</translation>
    </message>
    <message>
        <source>回答が届きました（署名の鍵 %1）。%2 に受け取りました</source>
        <extracomment>a response was accepted; %1 the twelve digits of its key, %2 when</extracomment>
        <translation>An answer came (signed with key %1). Accepted on %2</translation>
    </message>
    <message>
        <source>回答が届きました（署名の鍵 %1）。受け取りませんでした。理由: %2</source>
        <extracomment>a response was refused; %1 the twelve digits of its key, %2 why</extracomment>
        <translation>An answer came (signed with key %1). It was refused. Reason: %2</translation>
    </message>
    <message>
        <source>たずねたもの: %1 の「事業者確認用」（%2）</source>
        <extracomment>what a request asked about; %1 systems, %2 edition</extracomment>
        <translation>Asked for: the vendor sheet of %1 (%2)</translation>
    </message>
    <message>
        <source>期日: %1</source>
        <extracomment>the day by which the vendor should answer; %1 day</extracomment>
        <translation>Due: %1</translation>
    </message>
    <message>
        <source>いまの状態: %1</source>
        <extracomment>where a request stands; %1 state</extracomment>
        <translation>State now: %1</translation>
    </message>
    <message>
        <source>依頼の番号（SHA-256 の先頭）: %1</source>
        <extracomment>the start of the request&apos;s fingerprint; %1 hexadecimal digits</extracomment>
        <translation>Number of the request (start of its SHA-256): %1</translation>
    </message>
    <message>
        <source>いつ</source>
        <extracomment>head of a column of the record of asking</extracomment>
        <translation>When</translation>
    </message>
    <message>
        <source>したこと</source>
        <extracomment>head of a column of the record of asking: what was done</extracomment>
        <translation>What you did</translation>
    </message>
    <message>
        <source>した人</source>
        <extracomment>head of a column of the record of asking: who did it</extracomment>
        <translation>By</translation>
    </message>
    <message>
        <source>依頼を作り、署名しました</source>
        <extracomment>one line of the record of asking: the request was made and signed</extracomment>
        <translation>The request was made and signed</translation>
    </message>
    <message>
        <source>依頼の記録</source>
        <extracomment>title of the printed proof of asking vendors</extracomment>
        <translation>Record of asking</translation>
    </message>
    <message>
        <source>見本です。つくりものの薬局の記録です。</source>
        <extracomment>on a paper made of invented data</extracomment>
        <translation>A sample: the record of an invented pharmacy.</translation>
    </message>
    <message>
        <source>%1 が、医療情報システムの事業者に「事業者確認用」の記入を依頼した記録です（%2 現在）。日時はこの端末の時計によります。それぞれの行は、書き換えると分かる形の履歴にも残っています。</source>
        <extracomment>what the printed proof of asking is; %1 pharmacy, %2 day</extracomment>
        <translation>This is the record of how %1 asked the vendors of its medical information systems to fill in the vendor sheet (as of %2). Times are by the clock of this device. Each line also stands in a history that shows when it is altered.</translation>
    </message>
    <message>
        <source>まだ、どの事業者にも依頼していません。</source>
        <extracomment>no vendor was asked yet</extracomment>
        <translation>No vendor was asked yet.</translation>
    </message>
</context>
<context>
    <name>AttachmentCard</name>
    <message>
        <source>一緒に届いたファイル</source>
        <extracomment>heading over the files that came with a response</extracomment>
        <translation>Files that came along</translation>
    </message>
    <message>
        <source>%1 ・ 中身は届いていません。ファイルで送ってもらうと届きます。</source>
        <extracomment>a file whose name came by code and whose bytes did not; %1 its size</extracomment>
        <translation>%1 ・ Only its name came. Have the response sent as a file to get it.</translation>
    </message>
    <message>
        <source>事業者確認用の根拠に残す</source>
        <extracomment>keeps a file that came with a response beside the vendor&apos;s sheet</extracomment>
        <translation>Keep as evidence</translation>
    </message>
    <message>
        <source>根拠にあります</source>
        <extracomment>a file that came with a response stands beside the vendor&apos;s sheet</extracomment>
        <translation>Kept as evidence</translation>
    </message>
</context>
<context>
    <name>BackupEntryCard</name>
    <message>
        <source>バックアップ</source>
        <extracomment>card of the settings: backups</extracomment>
        <translation>Backups</translation>
    </message>
    <message>
        <source>最後に確かめた控え: %1</source>
        <extracomment>the newest proven backup; %1 is when it was made</extracomment>
        <translation>Newest proven copy: %1</translation>
    </message>
    <message>
        <source>控えはまだありません。</source>
        <extracomment>there is no backup yet</extracomment>
        <translation>There is no copy yet.</translation>
    </message>
    <message>
        <source>バックアップをひらく</source>
        <extracomment>button of the settings: the page about backups</extracomment>
        <translation>Open backups</translation>
    </message>
</context>
<context>
    <name>BackupFileAsker</name>
    <message>
        <source>戻すバックアップ</source>
        <extracomment>title of a file dialog</extracomment>
        <translation>Backup to bring back</translation>
    </message>
    <message>
        <source>まもり手帳のバックアップ</source>
        <extracomment>kind of file in a file dialog</extracomment>
        <translation>Mamori Techo backups</translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message>
        <source>バックアップ</source>
        <extracomment>chip of ホーム: about backups</extracomment>
        <translation>Backups</translation>
    </message>
    <message>
        <source>控えはまだありません</source>
        <extracomment>ホーム: no backup was proven yet</extracomment>
        <translation>No copy yet</translation>
    </message>
    <message>
        <source>最後に確かめた控え %1</source>
        <extracomment>ホーム: the newest proven backup; %1 is when it was made</extracomment>
        <translation>Newest proven copy %1</translation>
    </message>
    <message>
        <source>最後に確かめた控え %1 ・ 最後の練習 %2</source>
        <extracomment>ホーム: %1 is when the newest proven backup was made, %2 when bringing back was practised</extracomment>
        <translation>Newest proven copy %1 · last drill %2</translation>
    </message>
    <message>
        <source>見る</source>
        <extracomment>button of ホーム: the page about backups</extracomment>
        <translation>View</translation>
    </message>
    <message>
        <source>備える</source>
        <extracomment>button of ホーム: the page about backups, when something is missing</extracomment>
        <translation>Prepare</translation>
    </message>
</context>
<context>
    <name>BackupScreen</name>
    <message>
        <source>バックアップ</source>
        <extracomment>title of the page about backups</extracomment>
        <translation>Backups</translation>
    </message>
    <message>
        <source>控えを別の場所に戻して、確かめています…</source>
        <extracomment>while a drill runs</extracomment>
        <translation>Bringing the copy back beside the records and checking it…</translation>
    </message>
    <message>
        <source>控えを書いて、読み返しています…</source>
        <extracomment>while a backup is made</extracomment>
        <translation>Writing the copy and reading it back…</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>バックアップがまだありません</source>
        <extracomment>reminder about backups</extracomment>
        <translation>There is no backup yet</translation>
    </message>
    <message>
        <source>この端末がこわれると、記録がなくなります。いま 1 つ作りましょう。</source>
        <extracomment>reminder about backups: what to do</extracomment>
        <translation>If this device breaks, the records are gone. Make one now.</translation>
    </message>
    <message>
        <source>しばらくバックアップを作れていません</source>
        <extracomment>reminder about backups</extracomment>
        <translation>No backup could be made for a while</translation>
    </message>
    <message>
        <source>保存する場所に空きがあるか確かめて、1 つ作りましょう。</source>
        <extracomment>reminder about backups: what to do</extracomment>
        <translation>See whether there is room to save to, and make one.</translation>
    </message>
    <message>
        <source>バックアップが、この端末の中にしかありません</source>
        <extracomment>reminder about backups</extracomment>
        <translation>All backups lie on this device</translation>
    </message>
    <message>
        <source>端末の故障や盗難にそなえて、USB メモリなどにも 1 つ保存しましょう。</source>
        <extracomment>reminder about backups: what to do</extracomment>
        <translation>Save one to a USB stick or the like too, in case the device fails or is stolen.</translation>
    </message>
    <message>
        <source>外に保存したバックアップが古くなっています</source>
        <extracomment>reminder about backups</extracomment>
        <translation>The backup outside this device has grown old</translation>
    </message>
    <message>
        <source>USB メモリなどをつないで、新しいものを保存しましょう。</source>
        <extracomment>reminder about backups: what to do</extracomment>
        <translation>Connect the USB stick or the like and save a new one.</translation>
    </message>
    <message>
        <source>復元の練習を、まだしていません</source>
        <extracomment>reminder about backups</extracomment>
        <translation>Bringing a backup back was never practised</translation>
    </message>
    <message>
        <source>本当に元に戻せるか、1 分ほどで確かめられます。いまの記録は変わりません。</source>
        <extracomment>reminder about backups: what to do</extracomment>
        <translation>In about a minute you can see whether it really works. The records stay as they are.</translation>
    </message>
    <message>
        <source>復元の練習から、半年たちました</source>
        <extracomment>reminder about backups</extracomment>
        <translation>Half a year has passed since the last drill</translation>
    </message>
    <message>
        <source>もう一度練習しておくと、いざというとき安心です。</source>
        <extracomment>reminder about backups: what to do</extracomment>
        <translation>Practise again, and you will be calm when it counts.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>だいじょうぶなこと: %1</source>
        <extracomment>part of an error message; %1 says what is not affected</extracomment>
        <translation>Not affected: %1</translation>
    </message>
    <message>
        <source>次にすること: %1</source>
        <extracomment>part of an error message; %1 says what the person can do now</extracomment>
        <translation>What to do next: %1</translation>
    </message>
    <message>
        <source>閉じる</source>
        <extracomment>button that puts a notice away</extracomment>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>BeginDialog</name>
    <message>
        <source>%1で始めますか？</source>
        <extracomment>question before a year is begun; %1 edition of the form</extracomment>
        <translation>Begin with the %1?</translation>
    </message>
    <message>
        <source>始める</source>
        <extracomment>begins the year</extracomment>
        <translation>Begin</translation>
    </message>
    <message>
        <source>薬局確認用と、システムごとの事業者確認用を作ります。</source>
        <extracomment>what follows when the first year is begun</extracomment>
        <translation>This makes the pharmacy&apos;s sheet and one for each system of a vendor.</translation>
    </message>
    <message>
        <source>薬局確認用と、システムごとの事業者確認用を作ります。前の年の答えは残り、対応する項目に「もう一度確認」として並びます。新しい項目は、はじめから答えます。</source>
        <extracomment>what follows when a year is begun</extracomment>
        <translation>This makes the pharmacy&apos;s sheet and one for each system of a vendor. Last year&apos;s answers stay and stand beside the rows they belong to, to be confirmed again. New rows are answered from the start.</translation>
    </message>
</context>
<context>
    <name>BoardBar</name>
    <message>
        <source>記入漏れなし %1</source>
        <extracomment>part of a bar: pharmacies where nothing is missing; %1 how many</extracomment>
        <translation>Nothing left blank %1</translation>
    </message>
    <message>
        <source>記入漏れあり %1</source>
        <extracomment>part of a bar: pharmacies where something is missing; %1 how many</extracomment>
        <translation>Something left blank %1</translation>
    </message>
    <message>
        <source>受け取らない %1</source>
        <extracomment>part of a bar: refused; %1 how many</extracomment>
        <translation>Refused %1</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>全 %1 薬局</source>
        <extracomment>card of the inspector&apos;s desk; %1 is how many pharmacies</extracomment>
        <translation>%1 pharmacies in all</translation>
    </message>
    <message>
        <source>見る</source>
        <extracomment>what pressing the line does</extracomment>
        <translation>Look</translation>
    </message>
    <message>
        <source>確認待ちをすべて受け取る</source>
        <extracomment>accepts what every pharmacy showed</extracomment>
        <translation>Accept all that wait</translation>
    </message>
    <message>
        <source>足りないものがある薬局が %1 件あります</source>
        <extracomment>line of the inspector&apos;s desk; %1 is how many pharmacies</extracomment>
        <translation>Pharmacies where something is missing: %1</translation>
    </message>
    <message>
        <source>90 日より前に見たきりの薬局が %1 件あります</source>
        <extracomment>line of the inspector&apos;s desk: they were seen more than 90 days ago; %1 is how many pharmacies</extracomment>
        <translation>Pharmacies seen more than 90 days ago: %1</translation>
    </message>
    <message>
        <source>確認待ちの薬局が %1 件あります</source>
        <extracomment>line of the inspector&apos;s desk: nobody decided about them yet; %1 is how many pharmacies</extracomment>
        <translation>Pharmacies waiting for a decision: %1</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>%1％</source>
        <extracomment>progress; %1 is a number of hundredths</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>中止する</source>
        <extracomment>button that stops work which is under way</extracomment>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>ButtonsPage</name>
    <message>
        <source>押すもの</source>
        <extracomment>gallery</extracomment>
        <translation>Things to press</translation>
    </message>
    <message>
        <source>見本帳</source>
        <extracomment>gallery</extracomment>
        <translation>Sample book</translation>
    </message>
    <message>
        <source>部品</source>
        <extracomment>gallery sample</extracomment>
        <translation>Components</translation>
    </message>
    <message>
        <source>直近の点検 令和5年7月3日</source>
        <extracomment>gallery sample</extracomment>
        <translation>Last check Reiwa 5/7/3</translation>
    </message>
    <message>
        <source>2回目の確認</source>
        <extracomment>gallery</extracomment>
        <translation>Second check</translation>
    </message>
    <message>
        <source>ボタン</source>
        <extracomment>gallery</extracomment>
        <translation>Buttons</translation>
    </message>
    <message>
        <source>8 項目すべて受け取る</source>
        <extracomment>gallery sample</extracomment>
        <translation>Accept all 8 items</translation>
    </message>
    <message>
        <source>項目ごとに選ぶ</source>
        <extracomment>gallery sample</extracomment>
        <translation>Choose item by item</translation>
    </message>
    <message>
        <source>受け取らない</source>
        <extracomment>gallery sample</extracomment>
        <translation>Do not accept</translation>
    </message>
    <message>
        <source>あとで</source>
        <extracomment>gallery sample</extracomment>
        <translation>Later</translation>
    </message>
    <message>
        <source>A3 で印刷</source>
        <extracomment>gallery sample</extracomment>
        <translation>Print on A3</translation>
    </message>
    <message>
        <source>次へ</source>
        <extracomment>gallery sample</extracomment>
        <translation>Next</translation>
    </message>
    <message>
        <source>さがす</source>
        <extracomment>gallery sample</extracomment>
        <translation>Search</translation>
    </message>
    <message>
        <source>渡し終わりました</source>
        <extracomment>gallery sample</extracomment>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>先に QR を表示してください。</source>
        <extracomment>gallery sample</extracomment>
        <translation>Show the QR first.</translation>
    </message>
    <message>
        <source>入り切り</source>
        <extracomment>gallery</extracomment>
        <translation>Switches</translation>
    </message>
    <message>
        <source>動きを減らす</source>
        <extracomment>gallery sample</extracomment>
        <translation>Reduce motion</translation>
    </message>
    <message>
        <source>鍵をかける前でも「インシデントかも？」を開ける</source>
        <extracomment>gallery sample</extracomment>
        <translation>Open “Maybe an incident?” without unlocking</translation>
    </message>
    <message>
        <source>電話番号がだれにでも見えます。</source>
        <extracomment>gallery sample</extracomment>
        <translation>Anyone can see the phone numbers.</translation>
    </message>
    <message>
        <source>復旧用紙を書き写しました</source>
        <extracomment>gallery sample</extracomment>
        <translation>I have copied out the recovery sheet</translation>
    </message>
    <message>
        <source>2(6) アクセスログ（サーバ）</source>
        <extracomment>gallery sample</extracomment>
        <translation>2(6) Access logs (servers)</translation>
    </message>
    <message>
        <source>はい → いいえ に変わります</source>
        <extracomment>gallery sample</extracomment>
        <translation>Changes from Yes to No</translation>
    </message>
    <message>
        <source>選ぶ</source>
        <extracomment>gallery</extracomment>
        <translation>Choices</translation>
    </message>
    <message>
        <source>並べ方</source>
        <extracomment>gallery</extracomment>
        <translation>Sort by</translation>
    </message>
    <message>
        <source>順番</source>
        <extracomment>gallery sample</extracomment>
        <translation>Order</translation>
    </message>
    <message>
        <source>期限</source>
        <extracomment>gallery sample</extracomment>
        <translation>Due date</translation>
    </message>
    <message>
        <source>担当</source>
        <extracomment>gallery sample</extracomment>
        <translation>Staff</translation>
    </message>
    <message>
        <source>すべて</source>
        <extracomment>gallery sample</extracomment>
        <translation>All</translation>
    </message>
    <message>
        <source>未回答</source>
        <extracomment>gallery sample</extracomment>
        <translation>Unanswered</translation>
    </message>
    <message>
        <source>期限切れ</source>
        <extracomment>gallery sample</extracomment>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>薬局</source>
        <extracomment>gallery sample</extracomment>
        <translation>Pharmacy</translation>
    </message>
    <message>
        <source>自分の薬局のチェックリストに答え、事業者の回答を集めます。</source>
        <extracomment>gallery sample</extracomment>
        <translation>Answer your own pharmacy&apos;s checklist and collect responses from vendors.</translation>
    </message>
    <message>
        <source>事業者</source>
        <extracomment>gallery sample</extracomment>
        <translation>Vendor</translation>
    </message>
    <message>
        <source>薬局から届いた依頼に答え、署名して返します。</source>
        <extracomment>gallery sample</extracomment>
        <translation>Answer requests from pharmacies, then sign and return them.</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>カレンダーを保存する場所</source>
        <extracomment>title of a file dialog</extracomment>
        <translation>Where to save the calendar</translation>
    </message>
    <message>
        <source>カレンダー</source>
        <extracomment>kind of file in a file dialog</extracomment>
        <translation>Calendars</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>暦</source>
        <extracomment>gallery</extracomment>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>確認した日</source>
        <extracomment>gallery sample</extracomment>
        <translation>Date checked</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>前の月</source>
        <extracomment>button of a calendar</extracomment>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>次の月</source>
        <extracomment>button of a calendar</extracomment>
        <translation>Next month</translation>
    </message>
    <message>
        <source>今日</source>
        <extracomment>button of a calendar: choose the present day</extracomment>
        <translation>Today</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>button that closes a calendar without choosing</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>決める</source>
        <extracomment>button that takes the marked day</extracomment>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>電話番号がありません</source>
        <extracomment>in place of a telephone number</extracomment>
        <translation>No telephone number</translation>
    </message>
    <message>
        <source>番号を確かめた</source>
        <extracomment>button: somebody made sure today that a number is right</extracomment>
        <translation>The number is right</translation>
    </message>
    <message>
        <source>電話する</source>
        <extracomment>button: opens the telephone with this number</extracomment>
        <translation>Call</translation>
    </message>
    <message>
        <source>番号を確かめた日 %1</source>
        <extracomment>when a telephone number was last made sure of; %1 is a day</extracomment>
        <translation>Number checked %1</translation>
    </message>
</context>
<context>
    <name>CallLine</name>
    <message>
        <source>%1. %2</source>
        <extracomment>one call to make; %1 is its place in the order, %2 who it is</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>電話する</source>
        <extracomment>button: opens the telephone with this number</extracomment>
        <translation>Call</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>この順に電話する</source>
        <extracomment>title of the large list of whom to call</extracomment>
        <translation>Call in this order</translation>
    </message>
    <message>
        <source>番号を押すと、電話のアプリが開きます。</source>
        <extracomment>how to use the large list of whom to call</extracomment>
        <translation>A press opens the telephone app.</translation>
    </message>
</context>
<context>
    <name>CameraControls</name>
    <message>
        <source>ライト</source>
        <extracomment>switch: the camera&apos;s light</extracomment>
        <translation>Light</translation>
    </message>
    <message>
        <source>引く</source>
        <extracomment>the camera shows more of what is around</extracomment>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>%1 倍</source>
        <extracomment>how much the camera enlarges; %1 is a number such as 1.5</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>寄る</source>
        <extracomment>the camera enlarges</extracomment>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>カメラ: %1</source>
        <extracomment>the next of several cameras; %1 is the name of the one that is on</extracomment>
        <translation>Camera: %1</translation>
    </message>
    <message>
        <source>カメラを止める</source>
        <extracomment>switches the camera off</extracomment>
        <translation>Stop the camera</translation>
    </message>
</context>
<context>
    <name>CameraPane</name>
    <message>
        <source>この端末には、使えるカメラがありません</source>
        <extracomment>the camera&apos;s place on a device that has none</extracomment>
        <translation>This device has no usable camera</translation>
    </message>
    <message>
        <source>カメラを使えませんでした</source>
        <extracomment>the camera&apos;s place when it did not start</extracomment>
        <translation>The camera could not be used</translation>
    </message>
    <message>
        <source>ほかのアプリがカメラを使っていないか確かめてください。%1</source>
        <extracomment>what to do when the camera did not start; %1 is another way</extracomment>
        <translation>Check that no other app uses the camera. %1</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>前の年との違い</source>
        <extracomment>title of the page that lays two editions of the form side by side</extracomment>
        <translation>What changed</translation>
    </message>
    <message>
        <source>同じでない項目は %1、事業者にもう一度答えてもらう項目は %2 です。下線は、その年だけのことばです。</source>
        <extracomment>what changed; %1 rows that are not the same, %2 rows that vendors have to answer again</extracomment>
        <translation>%1 rows are not the same, and %2 have to be answered again by vendors. Underlined words are those of one year only.</translation>
    </message>
    <message>
        <source>紙にする</source>
        <extracomment>button: what changed between two forms, as a PDF</extracomment>
        <translation>Put on paper</translation>
    </message>
    <message>
        <source>同じ項目 %1 も並べる</source>
        <extracomment>switch: rows that are the same in both editions of the form are in the list too; %1 how many</extracomment>
        <translation>List the %1 rows that are the same, too</translation>
    </message>
</context>
<context>
    <name>ChartBox</name>
    <message>
        <source>%1 ・ %2 からも</source>
        <extracomment>kind of a contact and who else calls it; %1 kind, %2 names</extracomment>
        <translation>%1 · also from %2</translation>
    </message>
</context>
<context>
    <name>ChartButton</name>
    <message>
        <source>図で見る</source>
        <extracomment>goes from the list of contacts back to the drawn chart</extracomment>
        <translation>As a chart</translation>
    </message>
</context>
<context>
    <name>ChartPage</name>
    <message>
        <source>連絡体制図</source>
        <extracomment>title of the page with the contact chart</extracomment>
        <translation>Contact chart</translation>
    </message>
    <message>
        <source>上から下へ連絡します。箱を押すと直せます。</source>
        <extracomment>how to use the contact chart</extracomment>
        <translation>Calls go from the top down. Press a box to change it.</translation>
    </message>
    <message>
        <source>大きな字で見る</source>
        <extracomment>opens the large list of whom to call</extracomment>
        <translation>Large type</translation>
    </message>
    <message>
        <source>一覧で見る</source>
        <extracomment>opens the contacts as a list</extracomment>
        <translation>As a list</translation>
    </message>
    <message>
        <source>連絡先を足す</source>
        <extracomment>adds a person or body to the contact chart</extracomment>
        <translation>Add a contact</translation>
    </message>
    <message>
        <source>1 年以上確かめていない番号が %1 件あります</source>
        <extracomment>%1 telephone numbers that nobody tried for a year</extracomment>
        <translation>Numbers nobody has checked for a year: %1</translation>
    </message>
    <message>
        <source>確かめる</source>
        <extracomment>opens the list on which numbers are marked as tried</extracomment>
        <translation>Check them</translation>
    </message>
    <message>
        <source>まだだれも登録されていません</source>
        <extracomment>in place of the contact chart while nobody is in it</extracomment>
        <translation>Nobody is in the chart yet</translation>
    </message>
    <message>
        <source>薬局内、会社本部、事業者、情報セキュリティ事業者、外部有識者、都道府県警察の担当部署、厚生労働省を足すと、図が自動で作られます。</source>
        <extracomment>whom the contact chart should hold</extracomment>
        <translation>Add people in the pharmacy, head office, vendors, a security firm, outside experts, the police and the ministry: the chart draws itself.</translation>
    </message>
    <message>
        <source>マニュアルが挙げる連絡先で、まだ無いもの</source>
        <extracomment>card: kinds of contacts that the manual names and the chart lacks</extracomment>
        <translation>Contacts that the manual names and that are not here yet</translation>
    </message>
    <message>
        <source>%1 の連絡先を足す</source>
        <extracomment>what the button does; %1 is a kind of contact</extracomment>
        <translation>Add a contact: %1</translation>
    </message>
</context>
<context>
    <name>CheckQuestion</name>
    <message>
        <source>今日の1回目は「いいえ」です</source>
        <extracomment>title of the dialog after はい on the day of a first いいえ</extracomment>
        <translation>Today&apos;s first check is No</translation>
    </message>
    <message>
        <source>押し間違いなら1回目を直します。そのあとできるようになったのなら、2回目として書きます。どちらも履歴に残ります。</source>
        <extracomment>text of the dialog after はい on the day of a first いいえ</extracomment>
        <translation>If it was a slip, correct the first check. If it was put right since then, record the second check. Either one is kept in the history.</translation>
    </message>
    <message>
        <source>変えない</source>
        <extracomment>button: leaves the answer as it was</extracomment>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>2回目として書く</source>
        <extracomment>button: it was put right since, and this is the second check</extracomment>
        <translation>Record as second check</translation>
    </message>
    <message>
        <source>1回目を直す</source>
        <extracomment>button: change the first check after all</extracomment>
        <translation>Correct the first check</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>シート</source>
        <extracomment>list field above the rows: which sheet is shown</extracomment>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>事業者と契約している</source>
        <extracomment>switch above the rows: the pharmacy has a contract with a company that looks after its systems</extracomment>
        <translation>We have a contract with a vendor</translation>
    </message>
    <message>
        <source>していないときは、%1に答えなくてよくなります。</source>
        <extracomment>explains the switch above; %1 numbers of rows</extracomment>
        <translation>Without one, %1 need no answer.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>同じ名前「%1」の薬局が %2 つあります。照合番号で見分けてください：%3</source>
        <extracomment>after `inbox add`: pharmacies of one name; %1 the name, %2 how many, %3 their digits</extracomment>
        <translation>%2 pharmacies are called “%1”. Tell them apart by their numbers: %3</translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message>
        <source>時計が進んでいた記録があります</source>
        <extracomment>card: the clock was wrong once</extracomment>
        <translation>The clock stood ahead once</translation>
    </message>
    <message>
        <source>%1 の記録があります。端末の時計はいま %2 です。このままでは、期限のある依頼や回答が、期限切れと判定されて受け取れません。</source>
        <extracomment>explains what a clock that was ahead does; %1 is the latest time that was recorded, %2 the time now</extracomment>
        <translation>Something was recorded at %1. The clock of this device now says %2. As things are, requests and responses with an end are refused as out of date.</translation>
    </message>
    <message>
        <source>いまの時計が正しい</source>
        <extracomment>button: a person says that the clock is right now</extracomment>
        <translation>The clock is right now</translation>
    </message>
    <message>
        <source>端末の時計は、いま正しいですか？</source>
        <extracomment>title of the dialog in which a person says that the clock is right</extracomment>
        <translation>Is the clock of this device right now?</translation>
    </message>
    <message>
        <source>%1 を正しい時刻として、これからの期限をくらべます。理由は履歴に残ります。</source>
        <extracomment>text of the dialog in which a person says that the clock is right; %1 is the time now</extracomment>
        <translation>From now on, ends are judged by %1 as the right time. The reason stays in the history.</translation>
    </message>
    <message>
        <source>正しい</source>
        <extracomment>button of the dialog in which a person says that the clock is right</extracomment>
        <translation>It is right</translation>
    </message>
    <message>
        <source>電池が切れて、時計が進んでいた</source>
        <extracomment>example of why the clock was ahead</extracomment>
        <translation>The battery was empty and the clock ran ahead</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>検査コード</source>
        <extracomment>card of the inspector&apos;s desk: a code that the pharmacy types in</extracomment>
        <translation>Inspection code</translation>
    </message>
    <message>
        <source>薬局に伝えて「立入検査」の画面に入れてもらうと、いま作った状況だと分かります。なくても読み取れます。</source>
        <extracomment>what the code is for</extracomment>
        <translation>Have the pharmacy type it in on its page “Inspection”: you then know that its status was made just now. It works without a code too.</translation>
    </message>
    <message>
        <source>コードを作る</source>
        <extracomment>makes a code for a pharmacy to type in</extracomment>
        <translation>Make a code</translation>
    </message>
    <message>
        <source>新しいコードを作る</source>
        <extracomment>makes another code for a pharmacy to type in</extracomment>
        <translation>Make a new code</translation>
    </message>
</context>
<context>
    <name>ColumnChoices</name>
    <message>
        <source>小さい順に並べる</source>
        <extracomment>sorts a table by a column</extracomment>
        <translation>Sort ascending</translation>
    </message>
    <message>
        <source>大きい順に並べる</source>
        <extracomment>sorts a table by a column</extracomment>
        <translation>Sort descending</translation>
    </message>
    <message>
        <source>すべての値を見る</source>
        <extracomment>a column narrows the table down no more</extracomment>
        <translation>Show every value</translation>
    </message>
    <message>
        <source>並べかえと、しぼりこみ</source>
        <extracomment>spoken name of what the head of a column opens</extracomment>
        <translation>Sorting and filtering</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>大きい順</source>
        <extracomment>spoken for a column by which a table is sorted</extracomment>
        <translation>Descending</translation>
    </message>
    <message>
        <source>小さい順</source>
        <extracomment>spoken for a column by which a table is sorted</extracomment>
        <translation>Ascending</translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <source>届いた回答</source>
        <extracomment>title of the page of a response that was decided about</extracomment>
        <translation>Response received</translation>
    </message>
    <message>
        <source>%1 ・ %2</source>
        <extracomment>vendor and its systems</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>受け取らなかった理由</source>
        <extracomment>a response was refused earlier</extracomment>
        <translation>Why it was not accepted</translation>
    </message>
    <message>
        <source>受け取る前に見てください</source>
        <extracomment>heading over what is odd about a response</extracomment>
        <translation>Please read before accepting</translation>
    </message>
    <message>
        <source>この事業者の鍵を見るのは、はじめてです</source>
        <extracomment>heading: the key was never seen before</extracomment>
        <translation>This vendor&apos;s key is new to you</translation>
    </message>
    <message>
        <source>受け取らない</source>
        <extracomment>refuses a response</extracomment>
        <translation>Do not accept</translation>
    </message>
    <message>
        <source>この回答を受け取りませんか？</source>
        <extracomment>question before a response is refused</extracomment>
        <translation>Refuse this response?</translation>
    </message>
    <message>
        <source>理由を書いてください。</source>
        <extracomment>why the button cannot be pressed yet</extracomment>
        <translation>Please write a reason.</translation>
    </message>
    <message>
        <source>理由</source>
        <extracomment>field: why rows of a response are left as they are
----------
field: why a response is refused</extracomment>
        <translation>Reason</translation>
    </message>
    <message>
        <source>信頼している鍵と、ちがう鍵で署名されています</source>
        <extracomment>heading: the key is not the one that is trusted</extracomment>
        <translation>Signed with another key than the one you trust</translation>
    </message>
    <message>
        <source>端末の入れ替えなら、鍵は変わります。なりすましかもしれないので、届いた紙やメールの番号ではなく、いつもの電話番号に電話してください。番号が合わなければ、受け取らないでください。</source>
        <extracomment>what to do about a changed key</extracomment>
        <translation>A new device has a new key. It may also be somebody else, so call the number you always use, not one from a letter or an e-mail. If the digits differ, do not accept this.</translation>
    </message>
    <message>
        <source>まだ決めていない項目は、事業者確認用に書かれません。理由は記録に残り、もう一度依頼するときの助けになります。</source>
        <extracomment>explains what refusing does</extracomment>
        <translation>Items not decided yet are not written to the sheet. The reason is kept and helps when you ask again.</translation>
    </message>
    <message>
        <source>%1 項目をそのままにしますか？</source>
        <extracomment>question before some rows of a response are left as they are; %1 how many</extracomment>
        <translation>Leave %1 items as they are?</translation>
    </message>
    <message>
        <source>事業者が署名した答えを取り入れなかったことと理由が、事業者確認用と紙に残ります。</source>
        <extracomment>explains what leaving rows does</extracomment>
        <translation>That the signed answer was not taken over, and why, stays on the sheet and on paper.</translation>
    </message>
    <message>
        <source>選んだとおりに決める</source>
        <extracomment>carries out what was chosen row by row</extracomment>
        <translation>Carry out the choices</translation>
    </message>
    <message>
        <source>いつもの電話番号に電話して、相手の画面の 12 けたの数字を読んでもらってください。一度確かめれば、次からは自動で見分けます。</source>
        <extracomment>what to do about a new key</extracomment>
        <translation>Call the number you always use and have the twelve digits on their screen read out. Once compared, the key is recognised from then on.</translation>
    </message>
    <message>
        <source>届いた回答の残りを比べて、受け取ります</source>
        <extracomment>title of the page that compares what is left of a response with the sheets</extracomment>
        <translation>Compare the rest of the response, then accept it</translation>
    </message>
    <message>
        <source>届いた回答を比べて、受け取ります</source>
        <extracomment>title of the page that compares a response with the sheets</extracomment>
        <translation>Compare the response, then accept it</translation>
    </message>
</context>
<context>
    <name>ComparedAnswer</name>
    <message>
        <source>はい</source>
        <extracomment>an answer: yes</extracomment>
        <translation>Yes</translation>
    </message>
    <message>
        <source>いいえ</source>
        <extracomment>an answer: no</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>未回答</source>
        <extracomment>a row without an answer</extracomment>
        <translation>Unanswered</translation>
    </message>
    <message>
        <source>契約の範囲外</source>
        <extracomment>a row that the vendor leaves out because the contract does not cover it</extracomment>
        <translation>Outside the contract</translation>
    </message>
    <message>
        <source>備考：%1</source>
        <extracomment>a remark on the form; %1 is what was written</extracomment>
        <translation>Remarks: %1</translation>
    </message>
</context>
<context>
    <name>ComparedRow</name>
    <message>
        <source>%1（%2）</source>
        <extracomment>a row and what it speaks about, such as アクセスログの管理（サーバ）</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>変更</source>
        <extracomment>mark on a row that a response would change</extracomment>
        <translation>Changed</translation>
    </message>
    <message>
        <source>この項目をどうするか</source>
        <extracomment>what to do with a row of a response, for a screen reader</extracomment>
        <translation>What to do with this item</translation>
    </message>
    <message>
        <source>あとで</source>
        <extracomment>a row is decided about later</extracomment>
        <translation>Later</translation>
    </message>
    <message>
        <source>受け取る</source>
        <extracomment>a row is written to the sheet</extracomment>
        <translation>Accept</translation>
    </message>
    <message>
        <source>そのまま</source>
        <extracomment>the sheet stays as it is</extracomment>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a row of the form: %1 is its number, %2 its words</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>受領済み</source>
        <extracomment>mark on a row that was taken from a response</extracomment>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>受領しない</source>
        <extracomment>mark on a row that was not taken from a response</extracomment>
        <translation>Not accepted</translation>
    </message>
</context>
<context>
    <name>ComparedTable</name>
    <message>
        <source>いま</source>
        <extracomment>head of a column: what the sheet says before the response is accepted</extracomment>
        <translation>Now</translation>
    </message>
    <message>
        <source>届いた回答</source>
        <extracomment>head of a column: what the response says</extracomment>
        <translation>Response received</translation>
    </message>
    <message>
        <source>項目</source>
        <extracomment>head of a column: number of the row</extracomment>
        <translation>Item</translation>
    </message>
    <message>
        <source>内容</source>
        <extracomment>head of a column: what the row is about</extracomment>
        <translation>Content</translation>
    </message>
    <message>
        <source>前回の回答</source>
        <extracomment>head of a column: what the last accepted response said</extracomment>
        <translation>Last answer</translation>
    </message>
</context>
<context>
    <name>CopiedToast</name>
    <message>
        <source>文をコピーしました</source>
        <extracomment>word that the words to ask with are on the clipboard</extracomment>
        <translation>Text copied</translation>
    </message>
</context>
<context>
    <name>CoverCard</name>
    <message>
        <source>見せない情報</source>
        <extracomment>card of the inspection: what is covered on the screen that an inspector sees</extracomment>
        <translation>What stays covered</translation>
    </message>
    <message>
        <source>利用者の名前・ユーザID・電話番号も見せる</source>
        <extracomment>switch: names and numbers in the ledger of accounts are shown in full</extracomment>
        <translation>Show names, user IDs and telephone numbers of accounts too</translation>
    </message>
    <message>
        <source>ふだんは、はじめの 1 文字だけを見せます。検査の間は変えられません。</source>
        <extracomment>what the switch means</extracomment>
        <translation>Usually only the first letter is shown. It cannot be changed during the inspection.</translation>
    </message>
    <message>
        <source>はじめの 1 文字だけを見せます。変えられるのは責任者だけです。</source>
        <extracomment>why the switch cannot be used</extracomment>
        <translation>Only the first letter is shown. Only the responsible person can change this.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>%1は選べません。%2からの日を入れてください。</source>
        <extracomment>a typed day is too early; %1 is the day as it was understood, %2 the first day that may be chosen</extracomment>
        <translation>%1 cannot be chosen. Enter a day from %2 on.</translation>
    </message>
    <message>
        <source>%1は選べません。%2までの日を入れてください。</source>
        <extracomment>a typed day is too late; %1 is the day as it was understood, %2 the last day that may be chosen</extracomment>
        <translation>%1 cannot be chosen. Enter a day up to %2.</translation>
    </message>
    <message>
        <source>7/3、R7.7.3 など</source>
        <extracomment>in an empty date field: two ways to write a day</extracomment>
        <translation>3 Jul, 2025-07-03 …</translation>
    </message>
    <message>
        <source>カレンダーで選ぶ：%1</source>
        <extracomment>button in a date field: choose the day from a calendar; %1 is the field</extracomment>
        <translation>Choose from a calendar: %1</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>ja</source>
        <extracomment>&quot;ja&quot; for days as 令和5年11月22日; any other word writes them as 22 Nov 2023</extracomment>
        <translation>en</translation>
    </message>
</context>
<context>
    <name>DayPapers</name>
    <message>
        <source>紙で用意する</source>
        <extracomment>card of the inspection: papers to be printed</extracomment>
        <translation>Have it on paper</translation>
    </message>
    <message>
        <source>薬局確認用とすべての事業者確認用を、厚生労働省の様式の形の PDF にします。</source>
        <extracomment>what the papers are</extracomment>
        <translation>The pharmacy&apos;s sheet and every vendor&apos;s become a PDF set as the ministry&apos;s form (in Japanese).</translation>
    </message>
    <message>
        <source>すべての用紙</source>
        <extracomment>button: every sheet as PDF</extracomment>
        <translation>Every form</translation>
    </message>
    <message>
        <source>まとめ 1 枚</source>
        <extracomment>button: the one-page summary as PDF</extracomment>
        <translation>One-page summary</translation>
    </message>
    <message>
        <source>表計算のファイル（.xlsx・CSV）</source>
        <extracomment>button: every sheet as a spreadsheet</extracomment>
        <translation>Spreadsheet (.xlsx, CSV)</translation>
    </message>
    <message>
        <source>チェックリスト.xlsx</source>
        <extracomment>file name of all sheets as a spreadsheet</extracomment>
        <translation>Checklist.xlsx</translation>
    </message>
    <message>
        <source>日付をカレンダーへ（.ics）</source>
        <extracomment>button: the days to keep as a file for a calendar program</extracomment>
        <translation>Days for your calendar (.ics)</translation>
    </message>
    <message>
        <source>まもり手帳の日付.ics</source>
        <extracomment>file name of the days to keep, for a calendar program</extracomment>
        <translation>Mamori Techo days.ics</translation>
    </message>
</context>
<context>
    <name>DayPlace</name>
    <message>
        <source>答えると、確認した日に今日の日付が入ります。あとで直せます。</source>
        <extracomment>where the day of the check will stand, before the row is answered</extracomment>
        <translation>Once you answer, today is entered as the day of the check. You can change it later.</translation>
    </message>
</context>
<context>
    <name>DayQuestion</name>
    <message>
        <source>確認したのは %1 ですか？</source>
        <extracomment>asks about a check day that lies before the form came out; %1 is the day with its year</extracomment>
        <translation>Was it checked on %1?</translation>
    </message>
    <message>
        <source>確認した日が、今日より先になっています。</source>
        <extracomment>a check day lies after today</extracomment>
        <translation>The check day lies after today.</translation>
    </message>
    <message>
        <source>この様式が出た%1より前の日です。年をまちがえていなければ、そのまま使えます。</source>
        <extracomment>why a check day is asked about; %1 is the day the form came out</extracomment>
        <translation>This lies before %1, the day the form came out. If the year is no slip, the day can stay.</translation>
    </message>
    <message>
        <source>端末の時計が進んでいたときの記録かもしれません。正しい日に直すまで、この答えは数えません。</source>
        <extracomment>what to do about a check day after today</extracomment>
        <translation>It may have been written while the clock stood ahead. The answer does not count until its day is put right.</translation>
    </message>
    <message>
        <source>この日で正しい</source>
        <extracomment>answers that a check day before the form came out is right</extracomment>
        <translation>This day is right</translation>
    </message>
    <message>
        <source>この様式の年度が始まる%1より前の日です。年をまちがえていなければ、そのまま使えます。</source>
        <extracomment>why a check day is asked about; %1 is the first day of the form&apos;s year</extracomment>
        <translation>The day lies before %1, on which the form&apos;s year begins. If the year is not a mistake, it can be used as it is.</translation>
    </message>
</context>
<context>
    <name>DecideButtons</name>
    <message>
        <source>受け取らない</source>
        <extracomment>refuses a response</extracomment>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>まとめて決める</source>
        <extracomment>leaves deciding row by row</extracomment>
        <translation>Decide at once</translation>
    </message>
    <message>
        <source>項目ごとに選ぶ</source>
        <extracomment>decides row by row</extracomment>
        <translation>Choose by item</translation>
    </message>
    <message>
        <source>この回答を受け取る</source>
        <extracomment>accepts a response that changes nothing</extracomment>
        <translation>Accept this answer</translation>
    </message>
    <message>
        <source>%1 項目すべて受け取る</source>
        <extracomment>accepts a response; %1 how many rows change</extracomment>
        <translation>Accept all %1 items</translation>
    </message>
    <message>
        <source>選んだとおりに決める</source>
        <extracomment>carries out what was chosen row by row</extracomment>
        <translation>Do as chosen</translation>
    </message>
    <message>
        <source>項目を 1 つ以上選んでください。</source>
        <extracomment>why the button cannot be pressed yet</extracomment>
        <translation>Choose at least one item.</translation>
    </message>
    <message>
        <source>受け取る %1 ・ そのまま %2 ・ あとで %3</source>
        <extracomment>what was chosen row by row; %1 taken, %2 left, %3 later</extracomment>
        <translation>Accept %1 · keep %2 · later %3</translation>
    </message>
    <message>
        <source>選んだことは保存されています。「あとで」の項目は受信箱に残ります。</source>
        <extracomment>beneath the buttons that decide row by row</extracomment>
        <translation>Your choices are saved. Items left for later stay in the inbox.</translation>
    </message>
    <message>
        <source>決めずに戻っても、この回答は受信箱に残ります。</source>
        <extracomment>beneath the buttons that accept or refuse</extracomment>
        <translation>You can go back without deciding; the answer stays in the inbox.</translation>
    </message>
    <message>
        <source>先に、相手の 12 けたの番号を確かめてください。</source>
        <extracomment>why the button cannot be pressed yet</extracomment>
        <translation>First compare their twelve digits.</translation>
    </message>
</context>
<context>
    <name>DeskChoice</name>
    <message>
        <source>この端末で何をしますか？</source>
        <extracomment>above the choices of the first start</extracomment>
        <translation>What will you use this device for?</translation>
    </message>
    <message>
        <source>薬局</source>
        <extracomment>choice of the first start</extracomment>
        <translation>Pharmacy</translation>
    </message>
    <message>
        <source>チェックリストに答え、事業者に記入を依頼します</source>
        <extracomment>what the choice 薬局 means</extracomment>
        <translation>Answer the checklist and ask vendors for theirs</translation>
    </message>
    <message>
        <source>事業者</source>
        <extracomment>choice of the first start</extracomment>
        <translation>Vendor</translation>
    </message>
    <message>
        <source>薬局からの依頼を受け取り、答えて返します</source>
        <extracomment>what the choice 事業者 means</extracomment>
        <translation>Receive requests from pharmacies, answer and return them</translation>
    </message>
    <message>
        <source>立入検査・本部</source>
        <extracomment>choice of the first start: an inspector, or the head office of a chain</extracomment>
        <translation>Inspector, head office</translation>
    </message>
    <message>
        <source>薬局が見せる状況を読み取り、一覧にします</source>
        <extracomment>what the choice 立入検査・本部 means</extracomment>
        <translation>Reads what pharmacies show and lists it</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>この端末</source>
        <extracomment>card of the settings: what this device is</extracomment>
        <translation>This device</translation>
    </message>
    <message>
        <source>使いみち</source>
        <extracomment>line of the settings: pharmacy or vendor</extracomment>
        <translation>Used as</translation>
    </message>
    <message>
        <source>事業者の端末</source>
        <extracomment>what this device is</extracomment>
        <translation>Vendor device</translation>
    </message>
    <message>
        <source>薬局の端末</source>
        <extracomment>what this device is</extracomment>
        <translation>Pharmacy device</translation>
    </message>
    <message>
        <source>名前</source>
        <extracomment>line of the settings: the name of the pharmacy or the vendor</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>責任者</source>
        <extracomment>line of the settings: the responsible person</extracomment>
        <translation>Responsible person</translation>
    </message>
    <message>
        <source>はじめた日</source>
        <extracomment>line of the settings: when the store was made</extracomment>
        <translation>Started on</translation>
    </message>
    <message>
        <source>記録はこの端末の中だけにあります。このアプリはネットワークを使いません。外へ出るのは、あなたが見せた QR と、あなたが渡したファイルだけです。</source>
        <extracomment>what this device is: nothing leaves it by itself</extracomment>
        <translation>Your records are only on this device. This app does not use the network. The only things that leave are the QR codes you show and the files you hand over.</translation>
    </message>
    <message>
        <source>立入検査・本部の端末</source>
        <extracomment>what this device is: of an inspector, or of the head office of a chain</extracomment>
        <translation>Device of an inspector or a head office</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>わかりました</source>
        <extracomment>button of a dialog that agrees</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>button of a dialog that leaves everything as it was</extracomment>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>DialogPage</name>
    <message>
        <source>回答を取り消しました</source>
        <extracomment>gallery sample</extracomment>
        <translation>Response withdrawn</translation>
    </message>
    <message>
        <source>たずねるもの</source>
        <extracomment>gallery</extracomment>
        <translation>Questions</translation>
    </message>
    <message>
        <source>見本を捨てますか？</source>
        <extracomment>gallery sample</extracomment>
        <translation>Discard the sample?</translation>
    </message>
    <message>
        <source>練習で書いたものはすべて消えます。本当の薬局の記録はありませんので、失うものはありません。</source>
        <extracomment>gallery sample</extracomment>
        <translation>Everything you wrote for practice will be deleted. It holds no real pharmacy records, so you lose nothing.</translation>
    </message>
    <message>
        <source>見本を捨てる</source>
        <extracomment>gallery sample</extracomment>
        <translation>Discard sample</translation>
    </message>
    <message>
        <source>捨ててよいことを確かめました</source>
        <extracomment>gallery sample</extracomment>
        <translation>I am sure it can be discarded</translation>
    </message>
    <message>
        <source>もとに戻す</source>
        <extracomment>gallery sample</extracomment>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>DigitsCard</name>
    <message>
        <source>この端末の番号の QR コード</source>
        <extracomment>what the picture is, for a screen reader</extracomment>
        <translation>QR code of this device&apos;s number</translation>
    </message>
</context>
<context>
    <name>DoorsCard</name>
    <message>
        <source>図と台帳</source>
        <extracomment>card of the inspection: what can be shown beside the form</extracomment>
        <translation>Chart and ledgers</translation>
    </message>
    <message>
        <source>連絡体制図</source>
        <extracomment>opens the contact chart</extracomment>
        <translation>Contact chart</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <extracomment>opens a ledger; %1 is its name, %2 how many entries it has</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>DoubtNote</name>
    <message>
        <source>確かでない所</source>
        <extracomment>head of a note beside a row of the form whose source is not sure</extracomment>
        <translation>Not sure</translation>
    </message>
</context>
<context>
    <name>DraftNotice</name>
    <message>
        <source>備考の書きかけがあります</source>
        <extracomment>what was typed before the store locked is there still</extracomment>
        <translation>A remark was being written</translation>
    </message>
    <message>
        <source>台帳の書きかけがあります</source>
        <extracomment>what was typed before the store locked is there still</extracomment>
        <translation>A ledger entry was being written</translation>
    </message>
    <message>
        <source>インシデントのメモの書きかけがあります</source>
        <extracomment>what was typed before the store locked is there still</extracomment>
        <translation>A note on an incident was being written</translation>
    </message>
    <message>
        <source>催促のメモの書きかけがあります</source>
        <extracomment>what was typed before the store locked is there still</extracomment>
        <translation>A note on a reminder was being written</translation>
    </message>
    <message>
        <source>続きを書く</source>
        <extracomment>button: goes to what was typed before the store locked</extracomment>
        <translation>Go on</translation>
    </message>
    <message>
        <source>事業者を足しかけています</source>
        <extracomment>what was typed before the store locked is there still</extracomment>
        <translation>A vendor is still being added</translation>
    </message>
    <message>
        <source>理由の書きかけがあります</source>
        <extracomment>what was typed before the store locked is there still</extracomment>
        <translation>A reason is still being written</translation>
    </message>
    <message>
        <source>紙の回答の入力が途中です</source>
        <extracomment>what was typed before the store locked is there still</extracomment>
        <translation>A paper is half typed in</translation>
    </message>
</context>
<context>
    <name>DrillResult</name>
    <message>
        <source>元に戻せました（%1 秒）</source>
        <extracomment>a drill went well; %1 is a number of seconds</extracomment>
        <translation>It came back (%1 s)</translation>
    </message>
    <message>
        <source>全部の中身と、履歴のつながりを確かめました。練習で戻したものは、もう消しました。</source>
        <extracomment>what a drill proved</extracomment>
        <translation>All contents and the chain of the history were checked. What was brought back for practice is gone again.</translation>
    </message>
    <message>
        <source>控えを作ったとき</source>
        <extracomment>drill: when the backup was made</extracomment>
        <translation>Copy made</translation>
    </message>
    <message>
        <source>戻ったもの</source>
        <extracomment>drill: what came back</extracomment>
        <translation>What came back</translation>
    </message>
    <message>
        <source>答え %1、チェックリスト %2、事業者 %3、履歴 %4</source>
        <extracomment>drill: %1 answers, %2 sheets, %3 vendors, %4 entries of the history</extracomment>
        <translation>%1 answers, %2 sheets, %3 vendors, %4 history entries</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>ここで離すと、読み取ります</source>
        <extracomment>files are held over the page that takes them</extracomment>
        <translation>Let go here to read them</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>期限と点検</source>
        <extracomment>card of ホーム: days</extracomment>
        <translation>Due dates and checks</translation>
    </message>
    <message>
        <source>年度末</source>
        <extracomment>line of the card of days: the end of the fiscal year</extracomment>
        <translation>Fiscal year end</translation>
    </message>
    <message>
        <source>%1（あと %2 日）</source>
        <extracomment>the end of the year; %1 is the day, %2 how many days are left</extracomment>
        <translation>%1 (days left: %2)</translation>
    </message>
    <message>
        <source>%1（終わりました）</source>
        <extracomment>the end of the year is past; %1 is the day</extracomment>
        <translation>%1 (ended)</translation>
    </message>
    <message>
        <source>前の点検</source>
        <extracomment>line of the card of days: the last check</extracomment>
        <translation>Last check</translation>
    </message>
    <message>
        <source>まだありません</source>
        <extracomment>there was no check yet</extracomment>
        <translation>None yet</translation>
    </message>
    <message>
        <source>次の点検（年に 1 回）</source>
        <extracomment>line of the card of days: the form is gone through at least once a year</extracomment>
        <translation>Next check (once a year)</translation>
    </message>
    <message>
        <source>%1 まで</source>
        <extracomment>a day until which something is due; %1 is the day</extracomment>
        <translation>By %1</translation>
    </message>
</context>
<context>
    <name>EarlierCard</name>
    <message>
        <source>もう一度確認 ・ 前の年の答え</source>
        <extracomment>beside a row of a new year: last year&apos;s answer is there and can be given again</extracomment>
        <translation>Confirm again · last year&apos;s answer</translation>
    </message>
    <message>
        <source>前の年の答え（この項目は、はじめから答えます）</source>
        <extracomment>beside a row of a new year: what was answered to the rows that it comes from</extracomment>
        <translation>Last year&apos;s answers (this row is answered from the start)</translation>
    </message>
    <message>
        <source>いまも同じ（きょうの日付で答える）</source>
        <extracomment>gives last year&apos;s answer again, dated today</extracomment>
        <translation>Still so (answer with today&apos;s date)</translation>
    </message>
</context>
<context>
    <name>EditionCard</name>
    <message>
        <source>使用中</source>
        <extracomment>this edition is the one in use</extracomment>
        <translation>In use</translation>
    </message>
    <message>
        <source>%1 ・ 確かでない所が %2 か所あり、その項目の横に書いてあります</source>
        <extracomment>an edition&apos;s year, and how many places of it are not sure; %1 year, %2 count</extracomment>
        <translation>%1 · %2 places are not sure; each is said beside its row</translation>
    </message>
    <message>
        <source>もとのファイル: %1</source>
        <extracomment>from which files an edition was made; %1 their names</extracomment>
        <translation>Made from: %1</translation>
    </message>
    <message>
        <source>前の年との違い</source>
        <extracomment>what changed in this edition against the one before it</extracomment>
        <translation>What changed</translation>
    </message>
    <message>
        <source>署名してほかの人に渡す</source>
        <extracomment>button: hands a form that was read in here to others, signed</extracomment>
        <translation>Sign it for others</translation>
    </message>
    <message>
        <source>項目を読む</source>
        <extracomment>button: opens an edition of the form for reading</extracomment>
        <translation>Read the rows</translation>
    </message>
    <message>
        <source>公式の様式</source>
        <extracomment>where a form comes from: the ministry&apos;s own paper</extracomment>
        <translation>Official form</translation>
    </message>
    <message>
        <source>この薬局で取り込んだ様式</source>
        <extracomment>where a form comes from: read in by this pharmacy</extracomment>
        <translation>Read in by this pharmacy</translation>
    </message>
    <message>
        <source>伝え聞きから組み立てた様式</source>
        <extracomment>where a form comes from: put together from reports about it</extracomment>
        <translation>Put together from reports</translation>
    </message>
    <message>
        <source>前に使った様式</source>
        <extracomment>this edition was in use in an earlier year</extracomment>
        <translation>Used before</translation>
    </message>
    <message>
        <source>この様式で始める</source>
        <extracomment>begins the year with this edition</extracomment>
        <translation>Begin with this form</translation>
    </message>
</context>
<context>
    <name>EditionPage</name>
    <message>
        <source>確かでない所</source>
        <extracomment>head of a note beside a form whose source is not sure</extracomment>
        <translation>Not sure</translation>
    </message>
    <message>
        <source>どちらのチェックリストか</source>
        <extracomment>name of a choice: which sheet of the form is read</extracomment>
        <translation>Which sheet</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>%1（必須）</source>
        <extracomment>name of a field that must be filled in; %1 is the field</extracomment>
        <translation>%1 (required)</translation>
    </message>
    <message>
        <source>選んでください</source>
        <extracomment>in a list field where nothing is chosen yet</extracomment>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>例：%1</source>
        <extracomment>in an empty field; %1 is what the manual&apos;s example has there</extracomment>
        <translation>e.g. %1</translation>
    </message>
    <message>
        <source>%1 に入れます</source>
        <extracomment>spoken for a word that can be taken over into a field; %1 is the field</extracomment>
        <translation>Puts it into %1</translation>
    </message>
</context>
<context>
    <name>EntryListHead</name>
    <message>
        <source>さがす（番号・名前・場所など）</source>
        <extracomment>field that searches a ledger</extracomment>
        <translation>Search (number, name, place …)</translation>
    </message>
    <message>
        <source>さがす</source>
        <extracomment>spoken name of the field that searches a ledger</extracomment>
        <translation>Search</translation>
    </message>
    <message>
        <source>大きい順</source>
        <extracomment>spoken name of the button that turns the order of a list; it is descending now</extracomment>
        <translation>Descending</translation>
    </message>
    <message>
        <source>小さい順</source>
        <extracomment>spoken name of the button that turns the order of a list; it is ascending now</extracomment>
        <translation>Ascending</translation>
    </message>
    <message>
        <source>%1 件</source>
        <extracomment>how many entries a list shows; %1 is the number</extracomment>
        <translation>Entries: %1</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>記録 %1 番</source>
        <extracomment>above an entry of the history; %1 is its number</extracomment>
        <translation>Entry %1</translation>
    </message>
    <message>
        <source>いつ</source>
        <extracomment>line of an entry of the history</extracomment>
        <translation>When</translation>
    </message>
    <message>
        <source>だれが</source>
        <extracomment>line of an entry of the history</extracomment>
        <translation>Who</translation>
    </message>
    <message>
        <source>なぜ</source>
        <extracomment>line of an entry of the history: the reason that was given</extracomment>
        <translation>Why</translation>
    </message>
    <message>
        <source>前</source>
        <extracomment>what was there before a change</extracomment>
        <translation>Before</translation>
    </message>
    <message>
        <source>あと</source>
        <extracomment>what is there after a change</extracomment>
        <translation>After</translation>
    </message>
    <message>
        <source>中身は消されています。いつ、だれが、の記録は残ります。</source>
        <extracomment>at an entry whose personal data was taken out</extracomment>
        <translation>The details were erased. When and by whom is still recorded.</translation>
    </message>
    <message>
        <source>個人の情報なので、中身を消す</source>
        <extracomment>button at an entry of the history: takes its personal data out for good</extracomment>
        <translation>Erase the details, they are personal data</translation>
    </message>
    <message>
        <source>新しく足す</source>
        <extracomment>title of the page with a new entry of a ledger</extracomment>
        <translation>New entry</translation>
    </message>
    <message>
        <source>使うものに戻す</source>
        <extracomment>button: an entry is in use after all</extracomment>
        <translation>Put back into use</translation>
    </message>
    <message>
        <source>Enter で次の欄、Ctrl＋Enter で保存して次を足します。番号は自動で一つ進みます。</source>
        <extracomment>how to enter many entries from a keyboard</extracomment>
        <translation>Enter goes to the next field, Ctrl+Enter saves and starts the next entry. The number goes up by itself.</translation>
    </message>
    <message>
        <source>使わなくなった</source>
        <extracomment>button: an entry is no longer in use</extracomment>
        <translation>No longer in use</translation>
    </message>
    <message>
        <source>保存して次を足す</source>
        <extracomment>button: saves a new entry and opens the next</extracomment>
        <translation>Save and add the next</translation>
    </message>
    <message>
        <source>保存する</source>
        <extracomment>button: saves an entry of a ledger</extracomment>
        <translation>Save</translation>
    </message>
    <message>
        <source>変わったところはありません。</source>
        <extracomment>why the button cannot be pressed yet</extracomment>
        <translation>Nothing has changed.</translation>
    </message>
    <message>
        <source>%1 は、もう使っていませんか？</source>
        <extracomment>title of the question before an entry is put out of use; %1 is the entry</extracomment>
        <translation>Is %1 no longer in use?</translation>
    </message>
    <message>
        <source>一覧から消えますが、記録は残り、いつでも戻せます。</source>
        <extracomment>what happens to an entry that is no longer in use</extracomment>
        <translation>It leaves the list, but the record stays and can be put back at any time.</translation>
    </message>
    <message>
        <source>使っていない</source>
        <extracomment>button: puts an entry out of use</extracomment>
        <translation>No longer in use</translation>
    </message>
    <message>
        <source>理由を入れてください。</source>
        <extracomment>why the button cannot be pressed yet</extracomment>
        <translation>Enter a reason.</translation>
    </message>
    <message>
        <source>理由</source>
        <extracomment>field: why an entry is no longer in use</extracomment>
        <translation>Reason</translation>
    </message>
    <message>
        <source>例: 廃棄した、退職した</source>
        <extracomment>example of why an entry is no longer in use</extracomment>
        <translation>Example: thrown away, left the pharmacy</translation>
    </message>
    <message>
        <source>ロックの前の書きかけです。まだ保存していません。</source>
        <extracomment>a ledger&apos;s entry holds what was typed before the store locked</extracomment>
        <translation>Typed before the store locked, and not saved yet.</translation>
    </message>
    <message>
        <source>捨てる</source>
        <extracomment>button: throws away what was typed before the store locked</extracomment>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>この記録の中身を消す</source>
        <extracomment>title of the dialog that takes personal data out of the history</extracomment>
        <translation>Erase what this entry holds</translation>
    </message>
    <message>
        <source>前とあとの中身が消え、もとにもどせません。いつ、だれが何をしたかは残り、履歴がつながっていることも確かめられます。</source>
        <extracomment>text of the dialog that takes personal data out of the history</extracomment>
        <translation>What was there before and after is gone for good. When it was, who did what stays, and the history can still be verified.</translation>
    </message>
    <message>
        <source>消す</source>
        <extracomment>button of the dialog that takes personal data out of the history</extracomment>
        <translation>Erase</translation>
    </message>
    <message>
        <source>本人から求められた</source>
        <extracomment>example in the empty reason field</extracomment>
        <translation>The person asked for it</translation>
    </message>
</context>
<context>
    <name>EntryTableFoot</name>
    <message>
        <source>%1 件</source>
        <extracomment>how many entries a list shows; %1 is the number</extracomment>
        <translation>Entries: %1</translation>
    </message>
    <message>
        <source>%1 だけを見ています</source>
        <extracomment>beneath a table: %1 is what it is narrowed down to</extracomment>
        <translation>Only %1</translation>
    </message>
    <message>
        <source>左端を押すと開きます。ほかの欄は、つづけて 2 回押すとその場で直せます。見出しで並べかえ・しぼりこみ。</source>
        <extracomment>beneath a table that can be written in</extracomment>
        <translation>Press the left end to open an entry, press another cell twice to edit it there. Headings sort and filter.</translation>
    </message>
    <message>
        <source>すべて見る</source>
        <extracomment>button beneath a table that is narrowed down: shows every entry again</extracomment>
        <translation>Show all</translation>
    </message>
    <message>
        <source>使わなくなったもの</source>
        <extracomment>switch beneath a table: shows what is no longer in use</extracomment>
        <translation>No longer in use</translation>
    </message>
</context>
<context>
    <name>EntryTools</name>
    <message>
        <source>さがす（番号・名前・場所など）</source>
        <extracomment>field that searches a ledger</extracomment>
        <translation>Search (number, name, place …)</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>保存されている内容は変わっていません。</source>
        <extracomment>The stored records are as they were before the step</extracomment>
        <translation>Your saved records have not changed.</translation>
    </message>
    <message>
        <source>これまでの記録は無事です。</source>
        <extracomment>Nothing of the store was touched; opening did not go on</extracomment>
        <translation>Your records so far are safe.</translation>
    </message>
    <message>
        <source>ファイルには手を加えていません。</source>
        <extracomment>A damaged file was found; it was left exactly as it is</extracomment>
        <translation>The file has not been touched.</translation>
    </message>
    <message>
        <source>日付として読めません。</source>
        <extracomment>What happened (date_not_a_date)</extracomment>
        <translation>This cannot be read as a date.</translation>
    </message>
    <message>
        <source>7/3、R7.7.3、2025-07-03 のように、年・月・日を確かめて入れてください。</source>
        <extracomment>What to do next (date_not_a_date)</extracomment>
        <translation>Check the year, month and day, and enter them as 7/3, R7.7.3 or 2025-07-03.</translation>
    </message>
    <message>
        <source>どの年の日か、決められません。</source>
        <extracomment>What happened (day_needs_year): a day was typed without a year, or with two digits of it, and several fit</extracomment>
        <translation>It is not certain which year this day belongs to.</translation>
    </message>
    <message>
        <source>R7.7.3 や 2025-07-03 のように、年も入れてください。</source>
        <extracomment>What to do next (day_needs_year)</extracomment>
        <translation>Enter the year too, as in R7.7.3 or 2025-07-03.</translation>
    </message>
    <message>
        <source>確認した日が、今日より先の日付です。</source>
        <extracomment>What happened (check_day_in_future)</extracomment>
        <translation>The date checked is later than today.</translation>
    </message>
    <message>
        <source>今日か、それより前の日付にしてください。</source>
        <extracomment>What to do next (check_day_in_future)</extracomment>
        <translation>Use today&apos;s date or an earlier one.</translation>
    </message>
    <message>
        <source>目標日は、1回目が「いいえ」のときだけ書きます。</source>
        <extracomment>What happened (target_day_without_no)</extracomment>
        <translation>Enter a target date only if the first check is No.</translation>
    </message>
    <message>
        <source>1回目の回答を「いいえ」にするか、目標日を消してください。</source>
        <extracomment>What to do next (target_day_without_no)</extracomment>
        <translation>Change the first check to No, or clear the target date.</translation>
    </message>
    <message>
        <source>2回目の確認は、1回目が「いいえ」のときだけ書きます。</source>
        <extracomment>What happened (second_check_without_no)</extracomment>
        <translation>Fill in the second check only if the first check is No.</translation>
    </message>
    <message>
        <source>1回目の回答を確かめてください。</source>
        <extracomment>What to do next (second_check_without_no)</extracomment>
        <translation>Look at the answer of the first check.</translation>
    </message>
    <message>
        <source>2回目の確認の日が、1回目より前になっています。</source>
        <extracomment>What happened (second_check_before_first)</extracomment>
        <translation>The second check is dated before the first check.</translation>
    </message>
    <message>
        <source>1回目と同じ日か、それより後の日付にしてください。</source>
        <extracomment>What to do next (second_check_before_first)</extracomment>
        <translation>Use the date of the first check or a later one.</translation>
    </message>
    <message>
        <source>備考が長すぎます。</source>
        <extracomment>What happened (remark_too_long)</extracomment>
        <translation>The remarks are too long.</translation>
    </message>
    <message>
        <source>400 文字までに短くしてください。</source>
        <extracomment>What to do next (remark_too_long)</extracomment>
        <translation>Shorten them to 400 characters or fewer.</translation>
    </message>
    <message>
        <source>この版のチェックリストに、その項目はありません。</source>
        <extracomment>What happened (row_not_in_edition)</extracomment>
        <translation>This edition of the checklist has no such item.</translation>
    </message>
    <message>
        <source>項目の番号と対象を確かめてください。</source>
        <extracomment>What to do next (row_not_in_edition)</extracomment>
        <translation>Check the item number and what it is about.</translation>
    </message>
    <message>
        <source>この項目は、いまは記入しなくてよい項目です。</source>
        <extracomment>What happened (row_not_applicable)</extracomment>
        <translation>This item need not be filled in now.</translation>
    </message>
    <message>
        <source>理由は項目の横に書かれています。変えたいときは、もとになる回答を直してください。</source>
        <extracomment>What to do next (row_not_applicable)</extracomment>
        <translation>The reason is shown beside the item. To change this, correct the answer it depends on.</translation>
    </message>
    <message>
        <source>名前が入っていないか、使えない文字があります。</source>
        <extracomment>What happened (name_empty)</extracomment>
        <translation>The name is missing or has characters that cannot be used.</translation>
    </message>
    <message>
        <source>名前を入れ直してください。</source>
        <extracomment>What to do next (name_empty)</extracomment>
        <translation>Enter the name again.</translation>
    </message>
    <message>
        <source>名前が長すぎます。</source>
        <extracomment>What happened (name_too_long)</extracomment>
        <translation>The name is too long.</translation>
    </message>
    <message>
        <source>40 文字までにしてください。</source>
        <extracomment>What to do next (name_too_long)</extracomment>
        <translation>Use 40 characters or fewer.</translation>
    </message>
    <message>
        <source>チェックリストの版のファイルが大きすぎます。</source>
        <extracomment>What happened (edition_too_large)</extracomment>
        <translation>The checklist edition file is too large.</translation>
    </message>
    <message>
        <source>正しいファイルかどうかを、渡した人に確かめてください。</source>
        <extracomment>What to do next (edition_too_large)</extracomment>
        <translation>Ask the person who gave it to you whether it is the right file.</translation>
    </message>
    <message>
        <source>チェックリストの版のファイルとして読めません。</source>
        <extracomment>What happened (edition_not_json)</extracomment>
        <translation>This cannot be read as a checklist edition file.</translation>
    </message>
    <message>
        <source>ファイルが壊れていないか、渡した人に確かめてください。</source>
        <extracomment>What to do next (edition_not_json)</extracomment>
        <translation>Ask the person who gave it to you whether the file is damaged.</translation>
    </message>
    <message>
        <source>チェックリストの版の書き方に誤りがあります。</source>
        <extracomment>What happened (edition_breaks_schema)</extracomment>
        <translation>The checklist edition is not written correctly.</translation>
    </message>
    <message>
        <source>表示された場所を、版を作った人に伝えてください。</source>
        <extracomment>What to do next (edition_breaks_schema)
----------
What to do next (edition_cross_reference)</extracomment>
        <translation>Tell whoever made the edition which place is shown.</translation>
    </message>
    <message>
        <source>チェックリストの版の中で、つながりの合わないところがあります。</source>
        <extracomment>What happened (edition_cross_reference)</extracomment>
        <translation>Some parts of the checklist edition do not fit together.</translation>
    </message>
    <message>
        <source>この端末にない版のチェックリストです。</source>
        <extracomment>What happened (edition_unknown)</extracomment>
        <translation>This device does not have this edition of the checklist.</translation>
    </message>
    <message>
        <source>アプリを新しくするか、相手に版を確かめてください。</source>
        <extracomment>What to do next (edition_unknown)</extracomment>
        <translation>Update the app, or check the edition with the other party.</translation>
    </message>
    <message>
        <source>大文字・小文字と、かな入力になっていないかを確かめて、もう一度入れてください。</source>
        <extracomment>What to do next (wrong_passphrase)</extracomment>
        <translation>Check capital and small letters and that kana input is off, then enter it again.</translation>
    </message>
    <message>
        <source>13 文字以上にしてください。短い文をつなげると覚えやすくなります。</source>
        <extracomment>What to do next (passphrase_too_short)</extracomment>
        <translation>Use 13 characters or more. Joining short phrases makes it easier to remember.</translation>
    </message>
    <message>
        <source>この場所には、まもり手帳の記録がありません。</source>
        <extracomment>What happened (vault_missing)</extracomment>
        <translation>There are no Mamori Techo records in this place.</translation>
    </message>
    <message>
        <source>場所を確かめるか、はじめての設定をしてください。</source>
        <extracomment>What to do next (vault_missing)</extracomment>
        <translation>Check the place, or set up for the first time.</translation>
    </message>
    <message>
        <source>この場所には、もう記録があります。</source>
        <extracomment>What happened (vault_exists)</extracomment>
        <translation>There are already records in this place.</translation>
    </message>
    <message>
        <source>いまの記録をひらくか、別の場所を選んでください。</source>
        <extracomment>What to do next (vault_exists)</extracomment>
        <translation>Open the existing records, or choose another place.</translation>
    </message>
    <message>
        <source>暗号化されていない別のデータベースが、記録の場所にあります。</source>
        <extracomment>What happened (vault_is_plain_sqlite)</extracomment>
        <translation>There is a different, unencrypted database where the records should be.</translation>
    </message>
    <message>
        <source>置きかえた心当たりがあれば元に戻してください。なければ、バックアップから戻せます。</source>
        <extracomment>What to do next (vault_is_plain_sqlite)</extracomment>
        <translation>If you remember replacing it, put the original back. If not, you can restore from a backup.</translation>
    </message>
    <message>
        <source>このファイルは消さずに残し、バックアップから戻してください。</source>
        <extracomment>What to do next (vault_first_page_damaged)
----------
What to do next (vault_damaged)</extracomment>
        <translation>Keep this file, do not delete it, and restore from a backup.</translation>
    </message>
    <message>
        <source>記録のファイルに、書いたときと違うところがあります。</source>
        <extracomment>What happened (vault_damaged)</extracomment>
        <translation>Parts of the records file differ from what was written.</translation>
    </message>
    <message>
        <source>この記録は、もっと新しいまもり手帳で作られています。</source>
        <extracomment>What happened (vault_newer)</extracomment>
        <translation>These records were made with a newer Mamori Techo.</translation>
    </message>
    <message>
        <source>アプリを新しくしてから、もう一度ひらいてください。</source>
        <extracomment>What to do next (vault_newer)</extracomment>
        <translation>Update the app, then open them again.</translation>
    </message>
    <message>
        <source>この記録は、いま別の画面でひらかれています。</source>
        <extracomment>What happened (vault_in_use)</extracomment>
        <translation>These records are open in another window.</translation>
    </message>
    <message>
        <source>もう一つのまもり手帳を閉じてから、もう一度ひらいてください。</source>
        <extracomment>What to do next (vault_in_use)</extracomment>
        <translation>Close the other Mamori Techo, then open them again.</translation>
    </message>
    <message>
        <source>ファイルは消さずに残し、鍵のファイルをバックアップから戻してください。</source>
        <extracomment>What to do next (key_slot_damaged)</extracomment>
        <translation>Keep the file, do not delete it, and restore the key file from a backup.</translation>
    </message>
    <message>
        <source>この端末の暗号化の部品が古いため、安全にひらけません。</source>
        <extracomment>What happened (sqlcipher_too_old)</extracomment>
        <translation>The encryption part on this device is too old to open the records safely.</translation>
    </message>
    <message>
        <source>SQLCipher 4 以上を入れてから、もう一度始めてください。</source>
        <extracomment>What to do next (sqlcipher_too_old)</extracomment>
        <translation>Install SQLCipher 4 or later, then start again.</translation>
    </message>
    <message>
        <source>保存する場所がいっぱいです。</source>
        <extracomment>What happened (storage_full)</extracomment>
        <translation>The storage is full.</translation>
    </message>
    <message>
        <source>保存する装置がうまく動いていません。</source>
        <extracomment>What happened (storage_failed)</extracomment>
        <translation>The storage device is not working properly.</translation>
    </message>
    <message>
        <source>アプリを閉じて、もう一度ひらいてください。続くときは、早めにバックアップを別の場所へ移してください。</source>
        <extracomment>What to do next (storage_failed)</extracomment>
        <translation>Close the app and open it again. If this goes on, move your backup to another place soon.</translation>
    </message>
    <message>
        <source>メモリが足りません。</source>
        <extracomment>What happened (not_enough_memory)</extracomment>
        <translation>There is not enough memory.</translation>
    </message>
    <message>
        <source>ほかのアプリを閉じてから、もう一度試してください。</source>
        <extracomment>What to do next (not_enough_memory)</extracomment>
        <translation>Close other apps, then try again.</translation>
    </message>
    <message>
        <source>その名前の人は、この記録に登録されていません。</source>
        <extracomment>What happened (no_such_person)</extracomment>
        <translation>No person of that name is registered in these records.</translation>
    </message>
    <message>
        <source>名前を確かめてください。</source>
        <extracomment>What to do next (no_such_person)</extracomment>
        <translation>Check the name.</translation>
    </message>
    <message>
        <source>この操作は、いまの役割ではできません。</source>
        <extracomment>What happened (not_allowed)</extracomment>
        <translation>Your present role does not allow this.</translation>
    </message>
    <message>
        <source>責任者に頼んでください。</source>
        <extracomment>What to do next (not_allowed)</extracomment>
        <translation>Ask the responsible person.</translation>
    </message>
    <message>
        <source>その事業者は登録されていません。</source>
        <extracomment>What happened (vendor_unknown)</extracomment>
        <translation>That vendor is not registered.</translation>
    </message>
    <message>
        <source>事業者の一覧を確かめてください。</source>
        <extracomment>What to do next (vendor_unknown)</extracomment>
        <translation>Check the list of vendors.</translation>
    </message>
    <message>
        <source>同じ名前がもう登録されています。</source>
        <extracomment>What happened (vendor_exists)</extracomment>
        <translation>The same name is already registered.</translation>
    </message>
    <message>
        <source>別の名前にするか、いまある登録を使ってください。</source>
        <extracomment>What to do next (vendor_exists)</extracomment>
        <translation>Use another name, or the existing entry.</translation>
    </message>
    <message>
        <source>一覧から選び直してください。</source>
        <extracomment>What to do next (sheet_unknown)
----------
What to do next (message_unknown)
----------
What to do next (item_not_found)
----------
What to do next (entry_unknown)</extracomment>
        <translation>Choose again from the list.</translation>
    </message>
    <message>
        <source>その依頼や回答は見つかりません。</source>
        <extracomment>What happened (message_unknown)</extracomment>
        <translation>That request or response was not found.</translation>
    </message>
    <message>
        <source>相手のまもり手帳の画面に出ている QR を読み取ってください。</source>
        <extracomment>What to do next (qr_foreign)</extracomment>
        <translation>Scan the QR shown on the other party&apos;s Mamori Techo screen.</translation>
    </message>
    <message>
        <source>QR に入りきらない大きさです。</source>
        <extracomment>What happened (qr_too_large)</extracomment>
        <translation>This is too large to fit in a QR.</translation>
    </message>
    <message>
        <source>ファイルで渡してください。</source>
        <extracomment>What to do next (qr_too_large)</extracomment>
        <translation>Hand it over as a file.</translation>
    </message>
    <message>
        <source>画像が大きすぎます。</source>
        <extracomment>What happened (picture_too_large)</extracomment>
        <translation>The picture is too large.</translation>
    </message>
    <message>
        <source>QR の部分だけを切り取った画像にしてください。</source>
        <extracomment>What to do next (picture_too_large)</extracomment>
        <translation>Use a picture cropped to the QR only.</translation>
    </message>
    <message>
        <source>画像が壊れています。</source>
        <extracomment>What happened (picture_broken)</extracomment>
        <translation>The picture is damaged.</translation>
    </message>
    <message>
        <source>もう一度撮るか、別の画像を選んでください。</source>
        <extracomment>What to do next (picture_broken)</extracomment>
        <translation>Take it again, or choose another picture.</translation>
    </message>
    <message>
        <source>画像として開けません。</source>
        <extracomment>What happened (picture_unreadable)</extracomment>
        <translation>This cannot be opened as a picture.</translation>
    </message>
    <message>
        <source>PNG や JPEG の画像を選んでください。</source>
        <extracomment>What to do next (picture_unreadable)</extracomment>
        <translation>Choose a PNG or JPEG picture.</translation>
    </message>
    <message>
        <source>画像の中に QR が見つかりません。</source>
        <extracomment>What happened (picture_without_code)</extracomment>
        <translation>No QR was found in the picture.</translation>
    </message>
    <message>
        <source>QR 全体が大きく、はっきり写るように撮り直してください。</source>
        <extracomment>What to do next (picture_without_code)</extracomment>
        <translation>Take it again so that the whole QR is large and sharp.</translation>
    </message>
    <message>
        <source>QR がまだそろっていません。</source>
        <extracomment>What happened (frames_missing)</extracomment>
        <translation>Some QR codes are still missing.</translation>
    </message>
    <message>
        <source>足りない番号の QR も読み取ってください。</source>
        <extracomment>What to do next (frames_missing)</extracomment>
        <translation>Scan the QR codes with the missing numbers too.</translation>
    </message>
    <message>
        <source>QR の内容が途中で切れているか、傷んでいます。</source>
        <extracomment>What happened (ur_broken)</extracomment>
        <translation>The content of the QR is cut off or damaged.</translation>
    </message>
    <message>
        <source>もう一度読み取ってください。続くときは、相手にファイルで渡してもらってください。</source>
        <extracomment>What to do next (ur_broken)</extracomment>
        <translation>Scan it again. If this goes on, ask the other party for a file.</translation>
    </message>
    <message>
        <source>いま読み取っているものとは別の QR です。</source>
        <extracomment>What happened (ur_other_message)</extracomment>
        <translation>This QR is not part of what you are scanning now.</translation>
    </message>
    <message>
        <source>はじめの画面に戻すか、読み取りをやり直してください。</source>
        <extracomment>What to do next (ur_other_message)</extracomment>
        <translation>Go back to the screen you began with, or start scanning over.</translation>
    </message>
    <message>
        <source>内容が大きすぎます。</source>
        <extracomment>What happened (message_too_large)</extracomment>
        <translation>The content is too large.</translation>
    </message>
    <message>
        <source>備考を短くするか、事業者のシステムを分けて送ってもらってください。</source>
        <extracomment>What to do next (message_too_large)</extracomment>
        <translation>Ask for shorter remarks, or for the vendor&apos;s systems to be sent separately.</translation>
    </message>
    <message>
        <source>もっと新しいまもり手帳で作られています。</source>
        <extracomment>What happened (message_newer)</extracomment>
        <translation>This was made with a newer Mamori Techo.</translation>
    </message>
    <message>
        <source>このアプリを新しくしてから、もう一度読み取ってください。</source>
        <extracomment>What to do next (message_newer)</extracomment>
        <translation>Update this app, then scan again.</translation>
    </message>
    <message>
        <source>決められた書き方で作られていません。</source>
        <extracomment>What happened (message_not_canonical)</extracomment>
        <translation>This was not made in the agreed format.</translation>
    </message>
    <message>
        <source>受け取らず、渡した相手に電話で確かめてください。</source>
        <extracomment>What to do next (message_not_canonical)
----------
What to do next (signature_wrong)</extracomment>
        <translation>Do not accept it, and check by phone with whoever gave it to you.</translation>
    </message>
    <message>
        <source>内容が壊れているか、決まりに合わない値が入っています。</source>
        <extracomment>What happened (message_broken)</extracomment>
        <translation>The content is damaged or has values that are not allowed.</translation>
    </message>
    <message>
        <source>相手にもう一度作ってもらってください。</source>
        <extracomment>What to do next (message_broken)</extracomment>
        <translation>Ask the other party to make it again.</translation>
    </message>
    <message>
        <source>ここで受け取る種類のものではありません。</source>
        <extracomment>What happened (message_kind_wrong)</extracomment>
        <translation>This kind of item cannot be received here.</translation>
    </message>
    <message>
        <source>依頼・回答・状況のどれなのかを、渡した相手に確かめてください。</source>
        <extracomment>What to do next (message_kind_wrong)</extracomment>
        <translation>Ask whoever gave it to you whether it is a request, a response or a status.</translation>
    </message>
    <message>
        <source>有効期限が過ぎています。</source>
        <extracomment>What happened (message_expired)</extracomment>
        <translation>Its period of use has passed.</translation>
    </message>
    <message>
        <source>相手に新しく作ってもらってください。</source>
        <extracomment>What to do next (message_expired)</extracomment>
        <translation>Ask the other party to make a new one.</translation>
    </message>
    <message>
        <source>この端末にない版のチェックリストで作られています。</source>
        <extracomment>What happened (message_edition_unknown)</extracomment>
        <translation>This was made with a checklist edition that this device does not have.</translation>
    </message>
    <message>
        <source>この版にない項目が入っています。</source>
        <extracomment>What happened (message_row_unknown)</extracomment>
        <translation>This has items that are not in this edition.</translation>
    </message>
    <message>
        <source>渡した相手に、アプリが新しいかどうか確かめてもらってください。</source>
        <extracomment>What to do next (message_row_unknown)</extracomment>
        <translation>Ask whoever gave it to you to check that their app is up to date.</translation>
    </message>
    <message>
        <source>まもり手帳のファイルではないか、壊れています。</source>
        <extracomment>What happened (envelope_broken)</extracomment>
        <translation>This is not a Mamori Techo file, or it is damaged.</translation>
    </message>
    <message>
        <source>正しいファイルを選ぶか、相手にもう一度渡してもらってください。</source>
        <extracomment>What to do next (envelope_broken)</extracomment>
        <translation>Choose the right file, or ask the other party to hand it over again.</translation>
    </message>
    <message>
        <source>署名が合いません。途中で書きかえられたか、壊れています。</source>
        <extracomment>What happened (signature_wrong)</extracomment>
        <translation>The signature does not match. The content was changed on the way or is damaged.</translation>
    </message>
    <message>
        <source>同じ名前の版ですが、この端末とは言葉づかいがちがいます。</source>
        <extracomment>What happened (edition_hash_differs)</extracomment>
        <translation>The edition has the same name, but its wording differs from the one on this device.</translation>
    </message>
    <message>
        <source>どちらのアプリも新しくしてから、やり直してください。</source>
        <extracomment>What to do next (edition_hash_differs)</extracomment>
        <translation>Update both apps, then try again.</translation>
    </message>
    <message>
        <source>ほかの薬局や事業者にあてたものです。</source>
        <extracomment>What happened (recipient_wrong)</extracomment>
        <translation>This is meant for another pharmacy or vendor.</translation>
    </message>
    <message>
        <source>渡した相手に、あて先を確かめてもらってください。</source>
        <extracomment>What to do next (recipient_wrong)</extracomment>
        <translation>Ask whoever gave it to you to check who it is meant for.</translation>
    </message>
    <message>
        <source>この端末から出した依頼への回答ではありません。</source>
        <extracomment>What happened (request_unknown)</extracomment>
        <translation>This does not answer a request sent from this device.</translation>
    </message>
    <message>
        <source>事業者に、どの依頼への回答か確かめてください。</source>
        <extracomment>What to do next (request_unknown)</extracomment>
        <translation>Ask the vendor which request it answers.</translation>
    </message>
    <message>
        <source>この依頼には、もう別の回答が届いています。</source>
        <extracomment>What happened (request_answered)</extracomment>
        <translation>Another response to this request has already arrived.</translation>
    </message>
    <message>
        <source>届いている回答を「受け取らない」にすると、これを読み取れます。受け取ったあとなら、新しく依頼してください。</source>
        <extracomment>What to do next (request_answered)</extracomment>
        <translation>This one is read once the response that came is refused (“Do not accept”). If it is accepted, make a new request.</translation>
    </message>
    <message>
        <source>この依頼はもう終わっています。</source>
        <extracomment>What happened (request_closed)</extracomment>
        <translation>This request is already closed.</translation>
    </message>
    <message>
        <source>必要なら、新しく依頼してください。</source>
        <extracomment>What to do next (request_closed)</extracomment>
        <translation>If needed, make a new request.</translation>
    </message>
    <message>
        <source>この回答は、もう受け取っています。</source>
        <extracomment>What happened (response_already_received)</extracomment>
        <translation>You have already received this response.</translation>
    </message>
    <message>
        <source>何もしなくて大丈夫です。届いた回答は受信箱にあります。</source>
        <extracomment>What to do next (response_already_received)</extracomment>
        <translation>There is nothing you need to do. The response is in the inbox.</translation>
    </message>
    <message>
        <source>依頼とは別の版で答えています。</source>
        <extracomment>What happened (response_other_edition)</extracomment>
        <translation>The response uses a different edition from the request.</translation>
    </message>
    <message>
        <source>事業者に、依頼と同じ版で答えてもらってください。</source>
        <extracomment>What to do next (response_other_edition)</extracomment>
        <translation>Ask the vendor to answer with the same edition as the request.</translation>
    </message>
    <message>
        <source>依頼していないシステムについて答えています。</source>
        <extracomment>What happened (response_other_systems)</extracomment>
        <translation>The response covers systems you did not ask about.</translation>
    </message>
    <message>
        <source>事業者に、依頼したシステムだけ答えてもらってください。</source>
        <extracomment>What to do next (response_other_systems)</extracomment>
        <translation>Ask the vendor to answer only for the systems you asked about.</translation>
    </message>
    <message>
        <source>前に受け取ったときと、署名の鍵がちがいます。</source>
        <extracomment>What happened (key_changed)</extracomment>
        <translation>The signature key differs from last time.</translation>
    </message>
    <message>
        <source>同じ会社なら、ひとつの事業者にまとめて依頼し直してください。</source>
        <extracomment>What to do next (key_of_other_vendor)</extracomment>
        <translation>If they are the same company, combine them into one vendor and make a new request.</translation>
    </message>
    <message>
        <source>選んだものが見つかりません。</source>
        <extracomment>What happened (item_not_found)</extracomment>
        <translation>What you chose was not found.</translation>
    </message>
    <message>
        <source>まだ答えていない項目があります。</source>
        <extracomment>What happened (response_incomplete)</extracomment>
        <translation>Some items are not answered yet.</translation>
    </message>
    <message>
        <source>答えていない項目と、「いいえ」の目標日を入れてください。</source>
        <extracomment>What to do next (response_incomplete)</extracomment>
        <translation>Fill in the unanswered items and the target dates for No.</translation>
    </message>
    <message>
        <source>ファイルを読めません。</source>
        <extracomment>What happened (file_unreadable)</extracomment>
        <translation>The file cannot be read.</translation>
    </message>
    <message>
        <source>ファイルに書けません。</source>
        <extracomment>What happened (file_unwritable)</extracomment>
        <translation>The file cannot be written.</translation>
    </message>
    <message>
        <source>指定のしかたが正しくありません。</source>
        <extracomment>What happened (bad_argument)</extracomment>
        <translation>The command was not given correctly.</translation>
    </message>
    <message>
        <source>使い方は mamori-cli --help で見られます。</source>
        <extracomment>What to do next (bad_argument)</extracomment>
        <translation>See mamori-cli --help for how to use it.</translation>
    </message>
    <message>
        <source>パスフレーズが入っていません。</source>
        <extracomment>What happened (passphrase_missing)</extracomment>
        <translation>No passphrase was entered.</translation>
    </message>
    <message>
        <source>パスフレーズを入れてください。</source>
        <extracomment>What to do next (passphrase_missing)</extracomment>
        <translation>Enter the passphrase.</translation>
    </message>
    <message>
        <source>パスフレーズが短すぎます。</source>
        <extracomment>What happened (passphrase_too_short)</extracomment>
        <translation>The passphrase is too short.</translation>
    </message>
    <message>
        <source>パスフレーズは合っていますが、記録のファイルの先頭が壊れています。</source>
        <extracomment>What happened (vault_first_page_damaged)</extracomment>
        <translation>The passphrase is right, but the start of the records file is damaged.</translation>
    </message>
    <message>
        <source>鍵のファイルが壊れています。パスフレーズのまちがいではありません。</source>
        <extracomment>What happened (key_slot_damaged)</extracomment>
        <translation>The key file is damaged. The passphrase is not the problem.</translation>
    </message>
    <message>
        <source>この端末には、PIN をまもる専用の部品がありません。</source>
        <extracomment>What happened (key_store_missing)</extracomment>
        <translation>This device has no hardware that could protect a PIN.</translation>
    </message>
    <message>
        <source>パスフレーズで開いてください。</source>
        <extracomment>What to do next (key_store_missing)
----------
What to do next (key_store_waits)</extracomment>
        <translation>Open it with the passphrase.</translation>
    </message>
    <message>
        <source>これは処方箋の QR です。</source>
        <extracomment>What happened (qr_prescription)</extracomment>
        <translation>This is the QR code of a prescription.</translation>
    </message>
    <message>
        <source>処方箋の QR は、レセコンで読み取ってください。ここで読み取るのは、相手のまもり手帳の画面に出ている QR です。</source>
        <extracomment>What to do next (qr_prescription)</extracomment>
        <translation>Read the QR code of a prescription with your pharmacy system. Here, read the one on the screen of the other side&apos;s Mamori Techo.</translation>
    </message>
    <message>
        <source>これはお薬手帳の QR です。</source>
        <extracomment>What happened (qr_medicine_notebook)</extracomment>
        <translation>This is the QR code of a medicine notebook.</translation>
    </message>
    <message>
        <source>お薬手帳のアプリ用です。ここでは相手のまもり手帳の画面の QR を読み取ってください。</source>
        <extracomment>What to do next (qr_medicine_notebook)</extracomment>
        <translation>It is for a medicine notebook app. Here, read the QR code on the other side&apos;s Mamori Techo.</translation>
    </message>
    <message>
        <source>これはウェブサイトの QR です。</source>
        <extracomment>What happened (qr_web_address)</extracomment>
        <translation>This is the QR code of a web site.</translation>
    </message>
    <message>
        <source>このアプリはウェブサイトを開きません。相手のまもり手帳の画面の QR を読み取ってください。</source>
        <extracomment>What to do next (qr_web_address)</extracomment>
        <translation>This app opens no web sites. Read the QR code on the other side&apos;s Mamori Techo.</translation>
    </message>
    <message>
        <source>コピーされた画像がありません。</source>
        <extracomment>What happened (clipboard_without_picture)</extracomment>
        <translation>No picture has been copied.</translation>
    </message>
    <message>
        <source>QR が写った画面か画像をコピーしてから、もう一度押してください。</source>
        <extracomment>What to do next (clipboard_without_picture)</extracomment>
        <translation>Copy a screenshot or picture that shows the QR code, then press again.</translation>
    </message>
    <message>
        <source>この端末には、PDF を開くための部品（poppler-utils）がありません。</source>
        <extracomment>What happened (pdf_tool_missing)</extracomment>
        <translation>This device lacks the part that opens PDFs (poppler-utils).</translation>
    </message>
    <message>
        <source>PDF を画面に出して、画像としてコピーするか写真に撮ってください。</source>
        <extracomment>What to do next (pdf_tool_missing)</extracomment>
        <translation>Show the PDF on the screen and copy it as a picture, or take a photograph of it.</translation>
    </message>
    <message>
        <source>動画として開けません。</source>
        <extracomment>What happened (video_unreadable)</extracomment>
        <translation>This cannot be opened as a video.</translation>
    </message>
    <message>
        <source>別の形式で撮り直すか、QR を写した写真を選んでください。</source>
        <extracomment>What to do next (video_unreadable)</extracomment>
        <translation>Record it in another format, or choose a photograph of the QR code.</translation>
    </message>
    <message>
        <source>そのバックアップのファイルが見つかりません。</source>
        <extracomment>What happened (backup_missing)</extracomment>
        <translation>That backup file cannot be found.</translation>
    </message>
    <message>
        <source>USB メモリなどをつないで、もう一度えらんでください。</source>
        <extracomment>What to do next (backup_missing)</extracomment>
        <translation>Connect the USB stick or the like and choose again.</translation>
    </message>
    <message>
        <source>これは、まもり手帳のバックアップではありません。</source>
        <extracomment>What happened (backup_foreign)</extracomment>
        <translation>This is no backup of Mamori Techo.</translation>
    </message>
    <message>
        <source>名前が「.mamori-backup」で終わるファイルをえらんでください。</source>
        <extracomment>What to do next (backup_foreign)</extracomment>
        <translation>Choose a file whose name ends in “.mamori-backup”.</translation>
    </message>
    <message>
        <source>このバックアップは、もっと新しいまもり手帳で作られています。</source>
        <extracomment>What happened (backup_newer)</extracomment>
        <translation>This backup was made by a newer Mamori Techo.</translation>
    </message>
    <message>
        <source>アプリを新しくしてから、もう一度ためしてください。</source>
        <extracomment>What to do next (backup_newer)</extracomment>
        <translation>Update the app, then try again.</translation>
    </message>
    <message>
        <source>このバックアップは、書いたときと違うところがあります。</source>
        <extracomment>What happened (backup_damaged)</extracomment>
        <translation>This backup is not what it was when it was written.</translation>
    </message>
    <message>
        <source>別の日のバックアップを使ってください。このファイルを作ったばかりのときは、別の場所にもう一度作ってください。</source>
        <extracomment>What to do next (backup_damaged)</extracomment>
        <translation>Use the backup of another day. If you made this file just now, make it again in another place.</translation>
    </message>
    <message>
        <source>パスフレーズで開けるバックアップを、いまは作れません。</source>
        <extracomment>What happened (backup_without_key)</extracomment>
        <translation>A backup that a passphrase opens cannot be made now.</translation>
    </message>
    <message>
        <source>責任者がパスフレーズを決めなおしてから、もう一度作ってください。</source>
        <extracomment>What to do next (backup_without_key)</extracomment>
        <translation>Let the responsible person set the passphrase anew, then make it again.</translation>
    </message>
    <message>
        <source>途中でやめました。</source>
        <extracomment>What happened (stopped)</extracomment>
        <translation>Stopped on the way.</translation>
    </message>
    <message>
        <source>必要なときに、はじめからやり直せます。</source>
        <extracomment>What to do next (stopped)</extracomment>
        <translation>You can begin again whenever you need to.</translation>
    </message>
    <message>
        <source>続けて 10 回まちがえたため、この入り方は止めてあります。</source>
        <extracomment>What happened (slot_disabled)</extracomment>
        <translation>Ten wrong tries in a row: this way in is switched off.</translation>
    </message>
    <message>
        <source>復旧シートの復旧コードで開くか、責任者に新しいパスフレーズを決めてもらってください。</source>
        <extracomment>What to do next (slot_disabled)</extracomment>
        <translation>Open it with the code on the recovery sheet, or ask the responsible person to set a new passphrase.</translation>
    </message>
    <message>
        <source>まちがいが続いたので、少し待ってから試してください。</source>
        <extracomment>What happened (wait_before_next_try)</extracomment>
        <translation>Several wrong tries: please wait a little before the next one.</translation>
    </message>
    <message>
        <source>待ち時間が終わったら、もう一度入れてください。</source>
        <extracomment>What to do next (wait_before_next_try)</extracomment>
        <translation>Enter it again when the waiting time is over.</translation>
    </message>
    <message>
        <source>復旧コードに打ちまちがいがあります。</source>
        <extracomment>What happened (recovery_code_slip)</extracomment>
        <translation>There is a slip in the recovery code.</translation>
    </message>
    <message>
        <source>示されたまとまりを、復旧シートと見くらべて入れ直してください。</source>
        <extracomment>What to do next (recovery_code_slip)</extracomment>
        <translation>Compare the group that is shown with the recovery sheet and enter it again.</translation>
    </message>
    <message>
        <source>この手帳には、まだ復旧コードがありません。</source>
        <extracomment>What happened (recovery_missing)</extracomment>
        <translation>There is no recovery code for this store yet.</translation>
    </message>
    <message>
        <source>責任者が、「設定」の「人と役割」から「復旧シート」を開いて作ってください。</source>
        <extracomment>What to do next (recovery_missing)</extracomment>
        <translation>A responsible person makes one: open &quot;Recovery sheet&quot; from &quot;People and roles&quot; in &quot;Settings&quot;.</translation>
    </message>
    <message>
        <source>復旧シートが、まだ一度も試されていません。</source>
        <extracomment>What happened (recovery_not_tried)</extracomment>
        <translation>The recovery sheet has never been tried.</translation>
    </message>
    <message>
        <source>先に、「設定」の「人と役割」から「復旧シート」を開き、復旧コードを一度入力して試してください。</source>
        <extracomment>What to do next (recovery_not_tried)</extracomment>
        <translation>First open &quot;Recovery sheet&quot; from &quot;People and roles&quot; in &quot;Settings&quot; and enter the recovery code once to try it.</translation>
    </message>
    <message>
        <source>PIN が短すぎます。</source>
        <extracomment>What happened (pin_too_short)</extracomment>
        <translation>The PIN is too short.</translation>
    </message>
    <message>
        <source>6 けた以上にしてください。</source>
        <extracomment>What to do next (pin_too_short)</extracomment>
        <translation>Use six digits or more.</translation>
    </message>
    <message>
        <source>同じ名前の人が、もう登録されています。</source>
        <extracomment>What happened (person_exists)</extracomment>
        <translation>Somebody of that name is there already.</translation>
    </message>
    <message>
        <source>見分けられる名前にしてください。</source>
        <extracomment>What to do next (person_exists)</extracomment>
        <translation>Choose a name that can be told apart.</translation>
    </message>
    <message>
        <source>責任者がほかにいないので、この人は外せません。</source>
        <extracomment>What happened (last_responsible)</extracomment>
        <translation>Nobody else is responsible, so this person has to stay.</translation>
    </message>
    <message>
        <source>先に、ほかの人を責任者にしてください。</source>
        <extracomment>What to do next (last_responsible)</extracomment>
        <translation>Make somebody else responsible first.</translation>
    </message>
    <message>
        <source>履歴に、その記録は見つかりません。すでに中身を消した記録かもしれません。</source>
        <extracomment>What happened (entry_unknown)</extracomment>
        <translation>This entry is not in the history. Perhaps its details were erased already.</translation>
    </message>
    <message>
        <source>理由が長すぎます。</source>
        <extracomment>What happened (reason_too_long)</extracomment>
        <translation>The reason is too long.</translation>
    </message>
    <message>
        <source>200 文字までに短くしてください。</source>
        <extracomment>What to do next (reason_too_long)</extracomment>
        <translation>Shorten it to 200 characters.</translation>
    </message>
    <message>
        <source>別の端末の履歴の控えです。</source>
        <extracomment>What happened (checkpoint_foreign)</extracomment>
        <translation>This is a checkpoint of another device&apos;s history.</translation>
    </message>
    <message>
        <source>この端末から出した控えや依頼、状況のファイルを選んでください。</source>
        <extracomment>What to do next (checkpoint_foreign)</extracomment>
        <translation>Choose a checkpoint, request or status that this device gave out.</translation>
    </message>
    <message>
        <source>このファイルからは、履歴の控えが分かりません。</source>
        <extracomment>What happened (checkpoint_missing)</extracomment>
        <translation>This file says nothing about the history.</translation>
    </message>
    <message>
        <source>控えのファイルか、この端末から出した依頼や状況のファイルを選んでください。回答のファイルは、もとの依頼といっしょに選びます。</source>
        <extracomment>What to do next (checkpoint_missing)</extracomment>
        <translation>Choose a checkpoint file, or a request or status that this device gave out. Choose a response together with its request.</translation>
    </message>
    <message>
        <source>履歴の途中に、書いたときと違う記録があります。</source>
        <extracomment>What happened (history_broken)</extracomment>
        <translation>An entry in the history is not what was written.</translation>
    </message>
    <message>
        <source>記録のファイルをコピーして残し、責任者に知らせてください。その番号より前の記録は確かめられています。</source>
        <extracomment>What to do next (history_broken)</extracomment>
        <translation>Keep a copy of the records file and tell the responsible person. The entries before that number were verified.</translation>
    </message>
    <message>
        <source>外にある控えより、履歴が短くなっています。あとの記録が無くなっています。</source>
        <extracomment>What happened (history_shortened)</extracomment>
        <translation>The history is shorter than a checkpoint outside. Later entries are gone.</translation>
    </message>
    <message>
        <source>記録のファイルをコピーして残し、責任者に知らせてください。古いバックアップに戻したときも、こうなります。</source>
        <extracomment>What to do next (history_shortened)</extracomment>
        <translation>Keep a copy of the records file and tell the responsible person. Restoring an old backup leads to this too.</translation>
    </message>
    <message>
        <source>履歴が、外にある控えと違います。あとから書きかえられています。</source>
        <extracomment>What happened (history_rewritten)</extracomment>
        <translation>The history differs from a checkpoint outside. It was rewritten.</translation>
    </message>
    <message>
        <source>記録のファイルをコピーして残し、責任者に知らせてください。</source>
        <extracomment>What to do next (history_rewritten)</extracomment>
        <translation>Keep a copy of the records file and tell the responsible person.</translation>
    </message>
    <message>
        <source>記録の中に、履歴と合わないところがあります。履歴を通さずに書きかえられています。</source>
        <extracomment>What happened (record_differs): a record is not what the history tells of it, or the tables are not as made</extracomment>
        <translation>Some record does not fit the history: it was changed without passing through it.</translation>
    </message>
    <message>
        <source>記録のファイルをコピーして残し、責任者に知らせてください。そのあと、合っていたころのバックアップに戻せます。</source>
        <extracomment>What to do next (record_differs)</extracomment>
        <translation>Keep a copy of the notebook&apos;s files and tell the responsible person. After that a backup from when it still fitted can be brought back.</translation>
    </message>
    <message>
        <source>履歴に無いところで、答えが書きかえられています。</source>
        <extracomment>What happened (answer_differs)</extracomment>
        <translation>An answer was changed behind the history&apos;s back.</translation>
    </message>
    <message>
        <source>記録のファイルをコピーして残し、責任者に知らせてください。その項目の正しい答えは、履歴で確かめられます。</source>
        <extracomment>What to do next (answer_differs)</extracomment>
        <translation>Keep a copy of the records file and tell the responsible person. The history shows the right answer of that row.</translation>
    </message>
    <message>
        <source>あて先の端末だけが開けるように封をしたものです。</source>
        <extracomment>What happened (message_sealed)</extracomment>
        <translation>This is sealed; only the device it is meant for can open it.</translation>
    </message>
    <message>
        <source>封をした内容が壊れているか、途中で書きかえられています。</source>
        <extracomment>What happened (sealed_broken)</extracomment>
        <translation>What is sealed inside is damaged or was changed on its way.</translation>
    </message>
    <message>
        <source>受け取らず、相手にもう一度渡してもらってください。</source>
        <extracomment>What to do next (sealed_broken)
----------
What to do next (attachment_differs)</extracomment>
        <translation>Do not accept it; ask for it to be handed over again.</translation>
    </message>
    <message>
        <source>相手の鍵では封ができません。</source>
        <extracomment>What happened (recipient_key_unusable)</extracomment>
        <translation>Nothing can be sealed with the other side&apos;s key.</translation>
    </message>
    <message>
        <source>相手に、新しい端末かアプリで依頼を作り直してもらってください。</source>
        <extracomment>What to do next (recipient_key_unusable)</extracomment>
        <translation>Ask them to make the request anew with a new device or app.</translation>
    </message>
    <message>
        <source>添付のファイルが、署名されたものとちがいます。</source>
        <extracomment>What happened (attachment_differs)</extracomment>
        <translation>An attached file is not the one that was signed.</translation>
    </message>
    <message>
        <source>添付できないファイルがあります。</source>
        <extracomment>What happened (attachment_unfit)</extracomment>
        <translation>A file cannot be attached.</translation>
    </message>
    <message>
        <source>16個まで、1つ4MBまで、合わせて16MBまでです。名前が同じものや、空のものは添付できません。</source>
        <extracomment>What to do next (attachment_unfit)</extracomment>
        <translation>Up to 16 files, 4 MB each and 16 MB together. Two of one name, or an empty one, cannot be attached.</translation>
    </message>
    <message>
        <source>入力した照合番号が、届いたものと一致しません。</source>
        <extracomment>What happened (fingerprint_differs)</extracomment>
        <translation>The digits you typed do not agree with those of what arrived.</translation>
    </message>
    <message>
        <source>聞き間違いがないか、もう一度確かめてください。一致しないときは「受け取らない」を選び、理由を残してください。</source>
        <extracomment>What to do next (fingerprint_differs)</extracomment>
        <translation>Check once more whether you heard it rightly. If they do not agree, choose &quot;Do not accept&quot; and leave the reason.</translation>
    </message>
    <message>
        <source>この鍵は、まだだれも確かめていません。</source>
        <extracomment>What happened (key_not_compared)</extracomment>
        <translation>Nobody has compared this key yet.</translation>
    </message>
    <message>
        <source>その鍵は、いま信頼している鍵の中にありません。</source>
        <extracomment>What happened (pin_unknown)</extracomment>
        <translation>That key is not among those trusted now.</translation>
    </message>
    <message>
        <source>信頼する鍵の一覧を開き直してください。</source>
        <extracomment>What to do next (pin_unknown)</extracomment>
        <translation>Open the list of trusted keys again.</translation>
    </message>
    <message>
        <source>同じ名前と版の製品が、もうあります。</source>
        <extracomment>What happened (product_exists)</extracomment>
        <translation>There is a product of that name and release already.</translation>
    </message>
    <message>
        <source>いまある標準回答を直すか、版の名前を変えてください。</source>
        <extracomment>What to do next (product_exists)</extracomment>
        <translation>Change the standard answers that are there, or name another release.</translation>
    </message>
    <message>
        <source>この回答は、%1に受け取っています。</source>
        <extracomment>What happened (response_already_received); %1 is a day</extracomment>
        <translation>This answer was received on %1 already.</translation>
    </message>
    <message>
        <source>%1の依頼には、もう別の回答が届いています。</source>
        <extracomment>What happened (request_answered); %1 is a day</extracomment>
        <translation>Another answer to the request of %1 is here already.</translation>
    </message>
    <message>
        <source>これは%1の依頼への回答です。そのあとの依頼への回答が、もう届いています。</source>
        <extracomment>What happened (request_closed, a later request has its response); %1 is a day</extracomment>
        <translation>This answers the request of %1. A later request has its answer already.</translation>
    </message>
    <message>
        <source>これは%1の依頼への回答です。その依頼は期限が過ぎて終わっています。</source>
        <extracomment>What happened (request_closed, nobody answered in time); %1 is a day</extracomment>
        <translation>This answers the request of %1, which ended when its time was over.</translation>
    </message>
    <message>
        <source>ファイルの表が大きすぎます。</source>
        <extracomment>What happened (table_too_large)</extracomment>
        <translation>The table in the file is too large.</translation>
    </message>
    <message>
        <source>2万行までに分けて、もう一度選んでください。</source>
        <extracomment>What to do next (table_too_large)</extracomment>
        <translation>Split it into parts of at most 20,000 lines and choose again.</translation>
    </message>
    <message>
        <source>ファイルの表の列が多すぎます。</source>
        <extracomment>What happened (table_too_wide)</extracomment>
        <translation>The table in the file has too many columns.</translation>
    </message>
    <message>
        <source>いらない列を消して、もう一度選んでください。</source>
        <extracomment>What to do next (table_too_wide)</extracomment>
        <translation>Delete the columns you do not need and choose again.</translation>
    </message>
    <message>
        <source>ファイルに、読める行がありません。</source>
        <extracomment>What happened (table_empty)</extracomment>
        <translation>There is no line in the file that can be read.</translation>
    </message>
    <message>
        <source>正しいファイルかどうかを確かめてください。</source>
        <extracomment>What to do next (table_empty)</extracomment>
        <translation>Make sure that it is the right file.</translation>
    </message>
    <message>
        <source>表計算ソフトで「CSV UTF-8」を選んで保存し直してください。</source>
        <extracomment>What to do next (table_encoding)</extracomment>
        <translation>Save it again in your spreadsheet program as “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>ファイルに、長すぎる行があります。</source>
        <extracomment>What happened (table_line_too_long)</extracomment>
        <translation>A line in the file is too long.</translation>
    </message>
    <message>
        <source>表示された行を見て、短くするか消してください。</source>
        <extracomment>What to do next (table_line_too_long)</extracomment>
        <translation>Look at the line shown and shorten or delete it.</translation>
    </message>
    <message>
        <source>ファイルの中で、開いた引用符（&quot;）が閉じていません。</source>
        <extracomment>What happened (table_quote_open)</extracomment>
        <translation>A quotation mark (&quot;) in the file is opened and never closed.</translation>
    </message>
    <message>
        <source>表示された行の引用符を直してください。</source>
        <extracomment>What to do next (table_quote_open)</extracomment>
        <translation>Mend the quotation mark in the line shown.</translation>
    </message>
    <message>
        <source>表計算のファイル（.xlsx）として読めません。</source>
        <extracomment>What happened (xlsx_broken)</extracomment>
        <translation>This cannot be read as a spreadsheet (.xlsx).</translation>
    </message>
    <message>
        <source>表計算ソフトで開き、保存し直してください。</source>
        <extracomment>What to do next (xlsx_broken)</extracomment>
        <translation>Open it in your spreadsheet program and save it again.</translation>
    </message>
    <message>
        <source>表をファイルに書けません。</source>
        <extracomment>What happened (table_not_written)</extracomment>
        <translation>The table cannot be written to a file.</translation>
    </message>
    <message>
        <source>必須の欄が空いています。</source>
        <extracomment>What happened (entry_field_missing)</extracomment>
        <translation>A field that must be filled in is empty.</translation>
    </message>
    <message>
        <source>「（必須）」の欄に入力してください。</source>
        <extracomment>What to do next (entry_field_missing)</extracomment>
        <translation>Fill in the fields marked &quot;(required)&quot;.</translation>
    </message>
    <message>
        <source>使えない文字が入っています。</source>
        <extracomment>What happened (entry_field_unreadable)</extracomment>
        <translation>A field holds characters that cannot be used.</translation>
    </message>
    <message>
        <source>その欄を入れ直してください。</source>
        <extracomment>What to do next (entry_field_unreadable)</extracomment>
        <translation>Enter that field again.</translation>
    </message>
    <message>
        <source>欄に入れた文字が長すぎます。</source>
        <extracomment>What happened (entry_field_too_long)</extracomment>
        <translation>The text in a field is too long.</translation>
    </message>
    <message>
        <source>一行の欄は 100 文字、説明は 1000 文字までにしてください。</source>
        <extracomment>What to do next (entry_field_too_long)</extracomment>
        <translation>Use at most 100 letters in a line and 1000 in a note.</translation>
    </message>
    <message>
        <source>決まった言葉の中から選ぶ欄です。</source>
        <extracomment>What happened (entry_choice_unknown)</extracomment>
        <translation>This field takes only certain words.</translation>
    </message>
    <message>
        <source>一覧にある言葉にしてください。</source>
        <extracomment>What to do next (entry_choice_unknown)</extracomment>
        <translation>Use one of the words in the list.</translation>
    </message>
    <message>
        <source>電話番号として読めません。</source>
        <extracomment>What happened (entry_telephone_unreadable)</extracomment>
        <translation>This cannot be read as a telephone number.</translation>
    </message>
    <message>
        <source>数字とハイフンで入れてください。内線などは説明に書きます。</source>
        <extracomment>What to do next (entry_telephone_unreadable)</extracomment>
        <translation>Use digits and hyphens. Write an extension in the note.</translation>
    </message>
    <message>
        <source>同じ番号・名前がもう台帳にあります。</source>
        <extracomment>What happened (entry_number_taken)</extracomment>
        <translation>The ledger already has this number or name.</translation>
    </message>
    <message>
        <source>別の番号・名前にするか、今あるほうを直してください。</source>
        <extracomment>What to do next (entry_number_taken)</extracomment>
        <translation>Choose another, or change the entry that is there.</translation>
    </message>
    <message>
        <source>同じ番号・名前がファイルの中に二度あります。</source>
        <extracomment>What happened (entry_number_twice)</extracomment>
        <translation>The file has the same number or name twice.</translation>
    </message>
    <message>
        <source>どちらかの行を直すか消してください。</source>
        <extracomment>What to do next (entry_number_twice)</extracomment>
        <translation>Change or delete one of the two lines.</translation>
    </message>
    <message>
        <source>計算式として動くおそれのある値です。</source>
        <extracomment>What happened (entry_formula)</extracomment>
        <translation>This value could be run as a formula.</translation>
    </message>
    <message>
        <source>その記録は台帳にありません。</source>
        <extracomment>What happened (ledger_entry_unknown)</extracomment>
        <translation>That entry is not in the ledger.</translation>
    </message>
    <message>
        <source>一覧に戻って、もう一度選んでください。</source>
        <extracomment>What to do next (ledger_entry_unknown)
----------
What to do next (evidence_unknown)</extracomment>
        <translation>Go back to the list and choose again.</translation>
    </message>
    <message>
        <source>番号・名前の列がわかりません。</source>
        <extracomment>What happened (import_no_column)</extracomment>
        <translation>There is no column for the number or name.</translation>
    </message>
    <message>
        <source>どの列が番号・名前かを選んでください。</source>
        <extracomment>What to do next (import_no_column)</extracomment>
        <translation>Choose which column holds it.</translation>
    </message>
    <message>
        <source>その根拠はもうありません。</source>
        <extracomment>What happened (evidence_unknown)</extracomment>
        <translation>That evidence is no longer there.</translation>
    </message>
    <message>
        <source>ファイルが大きすぎます。</source>
        <extracomment>What happened (evidence_too_large)</extracomment>
        <translation>The file is too large.</translation>
    </message>
    <message>
        <source>20 MB までのファイルにしてください。</source>
        <extracomment>What to do next (evidence_too_large)</extracomment>
        <translation>Use a file of at most 20 MB.</translation>
    </message>
    <message>
        <source>根拠の中身がありません。</source>
        <extracomment>What happened (evidence_empty)</extracomment>
        <translation>The evidence has no content.</translation>
    </message>
    <message>
        <source>写真かファイルを選ぶか、置き場所を言葉で書いてください。</source>
        <extracomment>What to do next (evidence_empty)</extracomment>
        <translation>Choose a photo or file, or say in words where it is kept.</translation>
    </message>
    <message>
        <source>理由や内容が入っていません。</source>
        <extracomment>What happened (words_missing)</extracomment>
        <translation>There is no reason or text.</translation>
    </message>
    <message>
        <source>ひとこと入れてください（1000 文字まで）。</source>
        <extracomment>What to do next (words_missing)</extracomment>
        <translation>Enter a few words (at most 1000 letters).</translation>
    </message>
    <message>
        <source>理由が入力されていません。</source>
        <extracomment>What happened (reason_missing)</extracomment>
        <translation>This needs a reason.</translation>
    </message>
    <message>
        <source>ja</source>
        <extracomment>not shown: the language of these words, &quot;ja&quot; or &quot;en&quot;</extracomment>
        <translation>en</translation>
    </message>
    <message>
        <source>ファイルの文字が読めません（UTF-8、UTF-16、Shift_JIS のどれでもありません）。</source>
        <extracomment>What happened (table_encoding)</extracomment>
        <translation>The letters in the file cannot be read (neither UTF-8, UTF-16 nor Shift_JIS).</translation>
    </message>
    <message>
        <source>古い形式の表計算ファイル（.xls、.xlsb）です。</source>
        <extracomment>What happened (table_is_xls)</extracomment>
        <translation>This is a spreadsheet in an older format (.xls or .xlsb).</translation>
    </message>
    <message>
        <source>表計算ソフトで開き、「Excel ブック（.xlsx）」で保存し直してください。</source>
        <extracomment>What to do next (table_is_xls)
----------
What to do next (table_is_ods)
----------
What to do next (table_is_html)</extracomment>
        <translation>Open it in your spreadsheet program and save it as an “Excel Workbook (.xlsx)”.</translation>
    </message>
    <message>
        <source>パスワードのかかった表計算ファイルです。</source>
        <extracomment>What happened (table_is_locked)</extracomment>
        <translation>This spreadsheet is protected by a password.</translation>
    </message>
    <message>
        <source>表計算ソフトで開き、パスワードを外して .xlsx で保存し直してください。</source>
        <extracomment>What to do next (table_is_locked)</extracomment>
        <translation>Open it in your spreadsheet program, take the password off and save it as .xlsx.</translation>
    </message>
    <message>
        <source>OpenDocument の表計算ファイル（.ods）です。</source>
        <extracomment>What happened (table_is_ods)</extracomment>
        <translation>This is an OpenDocument spreadsheet (.ods).</translation>
    </message>
    <message>
        <source>名前は表計算ファイルですが、中身はウェブページ（HTML か XML）です。</source>
        <extracomment>What happened (table_is_html)</extracomment>
        <translation>Its name is that of a spreadsheet, but what is in it is a web page (HTML or XML).</translation>
    </message>
    <message>
        <source>文字コードが EUC-JP の CSV です。</source>
        <extracomment>What happened (table_is_euc)</extracomment>
        <translation>This is a CSV file in the encoding EUC-JP.</translation>
    </message>
    <message>
        <source>表計算ソフトかテキストエディターで開き、「CSV UTF-8」で保存し直してください。</source>
        <extracomment>What to do next (table_is_euc)
----------
What to do next (table_is_jis)</extracomment>
        <translation>Open it in your spreadsheet program or text editor and save it as “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>文字コードが JIS（ISO-2022-JP）の CSV です。</source>
        <extracomment>What happened (table_is_jis)</extracomment>
        <translation>This is a CSV file in the encoding JIS (ISO-2022-JP).</translation>
    </message>
    <message>
        <source>年を確かめてください。その日で正しければ、そのことを答えてから入れます。</source>
        <extracomment>What to do next (check_day_before_issue)</extracomment>
        <translation>Check the year. If the day is right, say so and it is taken.</translation>
    </message>
    <message>
        <source>この端末の日付が正しくないようです。</source>
        <extracomment>What happened (clock_in_doubt): the device&apos;s clock stands where it cannot be</extracomment>
        <translation>The date of this device does not seem to be right.</translation>
    </message>
    <message>
        <source>端末の日付を直してください。直したあとも同じときは、設定の「履歴」で「いまの時計が正しい」を選びます。</source>
        <extracomment>What to do next (clock_in_doubt)</extracomment>
        <translation>Put the date of the device right. If this comes again afterwards, choose “The clock is right now” in Settings, History.</translation>
    </message>
    <message>
        <source>目標日が、決められた期間の外です。</source>
        <extracomment>What happened (target_day_outside_year)</extracomment>
        <translation>The target day lies outside its period.</translation>
    </message>
    <message>
        <source>期限の年度のうちは、確認した日から年度末まで。過ぎたあとは、今日より先の日付にしてください。</source>
        <extracomment>What to do next (target_day_outside_year)</extracomment>
        <translation>In the year in which it is due: from the check to the end of that year. Afterwards: a day from today on.</translation>
    </message>
    <message>
        <source>先頭の = を取って、文字として入れてください。</source>
        <extracomment>What to do next (entry_formula)</extracomment>
        <translation>Take the = at the beginning off and enter it as text.</translation>
    </message>
    <message>
        <source>その名前のシートは、ファイルにありません。</source>
        <extracomment>What happened (import_sheet_unknown)</extracomment>
        <translation>The file has no sheet of that name.</translation>
    </message>
    <message>
        <source>ファイルにあるシートの中から選んでください。</source>
        <extracomment>What to do next (import_sheet_unknown)</extracomment>
        <translation>Choose one of the sheets that the file has.</translation>
    </message>
    <message>
        <source>まちがった記録は、一覧で一つずつ直すか、使わないものにしてください。</source>
        <extracomment>What to do next (import_not_undoable)</extracomment>
        <translation>Correct wrong entries one by one in the list, or take them out of use.</translation>
    </message>
    <message>
        <source>いまの手帳が使えるので、バックアップとの入れかえは待っています。</source>
        <extracomment>What happened (restore_waits): a backup would take the place of a store that can be opened</extracomment>
        <translation>The present notebook can be opened, so putting the backup in its place is waiting.</translation>
    </message>
    <message>
        <source>いまの手帳の責任者のパスフレーズか復旧コードを入れてください。どちらも無いときは、3 日たってから、もう一度戻してください。その間に手帳を開いた人には知らせます。</source>
        <extracomment>What to do next (restore_waits)</extracomment>
        <translation>Enter the passphrase of somebody responsible in the present notebook, or its recovery code. If you have neither, bring the backup back again after 3 days. Whoever opens the notebook in the meantime is told.</translation>
    </message>
    <message>
        <source>手帳のファイルがあるはずの所に、ファイルでないもの（リンクやパイプなど）があります。</source>
        <extracomment>What happened (file_not_regular): a link, a pipe or a device has the name of one of the store&apos;s files</extracomment>
        <translation>Where a file of the notebook should be there is something that is no file, such as a link or a pipe.</translation>
    </message>
    <message>
        <source>だれかが置いたものです。手帳のフォルダーを責任者に見てもらい、心当たりがなければバックアップから戻してください。</source>
        <extracomment>What to do next (file_not_regular)</extracomment>
        <translation>Somebody put it there. Have the responsible person look at the notebook&apos;s folder; if nobody knows of it, bring the notebook back from a backup.</translation>
    </message>
    <message>
        <source>作業に使う名前のフォルダーが、もう手帳のとなりにあります。</source>
        <extracomment>What happened (folder_not_ours): a folder beside the store has a name that the app needs for its work</extracomment>
        <translation>A folder whose name is needed for the work is already there beside the notebook.</translation>
    </message>
    <message>
        <source>中身を確かめて、別の名前にするか、別の場所へ移してください。このアプリが作ったものではないので、消していません。</source>
        <extracomment>What to do next (folder_not_ours)</extracomment>
        <translation>Look into it, then rename it or move it elsewhere. This app did not make it and has not removed it.</translation>
    </message>
    <message>
        <source>手帳やパスフレーズのファイルを、この端末のほかの利用者も開けます。</source>
        <extracomment>What happened (files_open_to_others): the store, a backup or a file with a passphrase is not the owner&apos;s alone</extracomment>
        <translation>Other users of this device can open files of the notebook or with a passphrase.</translation>
    </message>
    <message>
        <source>示されたフォルダーやファイルを、自分だけが読み書きできるようにしてください。</source>
        <extracomment>What to do next (files_open_to_others)</extracomment>
        <translation>Let nobody but yourself read and write the folders and files that are named.</translation>
    </message>
    <message>
        <source>この端末にない版「%1」のチェックリストで作られています。</source>
        <extracomment>What happened (message_edition_unknown); %1 is the id of a form, as r8</extracomment>
        <translation>It was made with the edition &quot;%1&quot; of the checklist, which this device does not have.</translation>
    </message>
    <message>
        <source>同じ名前の様式がもうあり、置きかえられません。</source>
        <extracomment>What happened (edition_taken)</extracomment>
        <translation>A form with this id is already here and cannot be replaced.</translation>
    </message>
    <message>
        <source>この年度の確認は、まだはじまっていません。</source>
        <extracomment>What happened (year_not_begun)</extracomment>
        <translation>The checks of this year have not been begun.</translation>
    </message>
    <message>
        <source>様式を選んで、年度の確認をはじめてください。台帳や連絡体制図は、その前でも使えます。</source>
        <extracomment>What to do next (year_not_begun)</extracomment>
        <translation>Choose a form and begin the year. Ledgers and the contact chart can be used before that.</translation>
    </message>
    <message>
        <source>この様式の確認は、もうはじまっています。</source>
        <extracomment>What happened (year_begun_before)</extracomment>
        <translation>The checks of this form were begun already.</translation>
    </message>
    <message>
        <source>何もしなくて大丈夫です。つづきから記入してください。</source>
        <extracomment>What to do next (year_begun_before)</extracomment>
        <translation>There is nothing to do. Go on filling it in.</translation>
    </message>
    <message>
        <source>この項目には、そのまま確かめ直せる前の年度の答えがありません。</source>
        <extracomment>What happened (nothing_to_renew)</extracomment>
        <translation>This item has no answer of an earlier year that could be confirmed as it is.</translation>
    </message>
    <message>
        <source>はい・いいえを選んで答えてください。</source>
        <extracomment>What to do next (nothing_to_renew)</extracomment>
        <translation>Answer yes or no.</translation>
    </message>
    <message>
        <source>この端末では、%1 の画像を開けません。</source>
        <extracomment>What happened (picture_kind_unread); %1 is a kind of picture, as HEIC</extracomment>
        <translation>This device cannot open %1 pictures.</translation>
    </message>
    <message>
        <source>記録を読むことはできます。いらないファイルを減らしてから、もう一度保存してください。</source>
        <extracomment>What to do next (storage_full)</extracomment>
        <translation>The records can be read. Delete files that you do not need, then save again.</translation>
    </message>
    <message>
        <source>この端末では開けない種類の画像です。</source>
        <extracomment>What happened (picture_kind_unread)</extracomment>
        <translation>This device cannot open a picture of this kind.</translation>
    </message>
    <message>
        <source>スマートフォンの「互換性優先」で撮るか、JPEG か PNG で保存しなおしてください。</source>
        <extracomment>What to do next (picture_kind_unread)</extracomment>
        <translation>Take it with the phone set to “Most Compatible”, or save it again as JPEG or PNG.</translation>
    </message>
    <message>
        <source>画像のファイルが途中で切れています。</source>
        <extracomment>What happened (picture_cut): a picture file ends before its picture does</extracomment>
        <translation>The picture file ends before the picture does.</translation>
    </message>
    <message>
        <source>もとの端末から、もう一度送るか写してください。</source>
        <extracomment>What to do next (picture_cut)</extracomment>
        <translation>Send or copy it once more from the device it comes from.</translation>
    </message>
    <message>
        <source>このパスフレーズは、推測されやすいものです。</source>
        <extracomment>What happened (passphrase_guessable)</extracomment>
        <translation>This passphrase is easily guessed.</translation>
    </message>
    <message>
        <source>関係のない言葉をいくつかつなげてください。画面の「言葉を 4 つ出す」か mamori-cli passphrase words で、えらんでもらうこともできます。</source>
        <extracomment>What to do next (passphrase_guessable)</extracomment>
        <translation>Join several words that have nothing to do with each other. “Draw four words” on the screen, or mamori-cli passphrase words, chooses some for you.</translation>
    </message>
    <message>
        <source>別のプログラムが、記録のファイルをつかんだまま答えません。</source>
        <extracomment>What happened (vault_lock_stuck): a program that hangs, or one that is not ours, holds on to the files</extracomment>
        <translation>Another program holds on to the files of the records and does not answer.</translation>
    </message>
    <message>
        <source>止まっているまもり手帳や、バックアップなどのソフトを終わらせてください。わからないときは、この端末を再起動してからひらいてください。</source>
        <extracomment>What to do next (vault_lock_stuck)</extracomment>
        <translation>End a Mamori Techo that hangs, or a program such as a backup tool. If you do not know which, restart this device and then open the records.</translation>
    </message>
    <message>
        <source>空白だけのパスフレーズです。</source>
        <extracomment>why a passphrase is not taken</extracomment>
        <translation>This passphrase is nothing but spaces.</translation>
    </message>
    <message>
        <source>同じもののくり返しなので、すぐに推測されます。</source>
        <extracomment>why a passphrase is not taken</extracomment>
        <translation>It is the same thing over and over, which is guessed at once.</translation>
    </message>
    <message>
        <source>数字・キーボード・五十音などの並びのままなので、すぐに推測されます。</source>
        <extracomment>why a passphrase is not taken: 1234…, qwerty…, あいうえお…</extracomment>
        <translation>It follows a row of digits, of the keyboard or of the kana table, which is guessed at once.</translation>
    </message>
    <message>
        <source>よく使われる言葉や年なので、すぐに推測されます。</source>
        <extracomment>why a passphrase is not taken</extracomment>
        <translation>It is made of common words or years, which are guessed at once.</translation>
    </message>
    <message>
        <source>まだ推測されやすい内容です。関係のない言葉を足してください。</source>
        <extracomment>why a passphrase is not taken</extracomment>
        <translation>It is still easily guessed. Add words that have nothing to do with each other.</translation>
    </message>
    <message>
        <source>事業者が署名した回答は、薬局では書き換えられません。</source>
        <extracomment>What happened (answer_signed)</extracomment>
        <translation>What a vendor signed cannot be changed at the pharmacy.</translation>
    </message>
    <message>
        <source>ひとつの事業者に登録できるシステムは 32 までです。</source>
        <extracomment>What happened (too_many_systems)</extracomment>
        <translation>One vendor can have at most 32 systems.</translation>
    </message>
    <message>
        <source>同じ製品をまとめるか、担当の部署ごとに別の事業者として登録してください。</source>
        <extracomment>What to do next (too_many_systems)</extracomment>
        <translation>Put systems of one product together, or enter each department as a vendor of its own.</translation>
    </message>
    <message>
        <source>この事業者には、いまは依頼しないことになっています。</source>
        <extracomment>What happened (vendor_not_asked)</extracomment>
        <translation>This vendor is not asked at present.</translation>
    </message>
    <message>
        <source>依頼するときは、事業者のページで「この事業者に依頼する」に戻してください。</source>
        <extracomment>What to do next (vendor_not_asked)</extracomment>
        <translation>To ask it, choose “Ask this vendor” on its page.</translation>
    </message>
    <message>
        <source>別の薬局のものとして確かめた鍵で署名されています。</source>
        <extracomment>What happened (key_of_other_pharmacy)</extracomment>
        <translation>It is signed with a key that was compared for another pharmacy.</translation>
    </message>
    <message>
        <source>薬局に電話をしてください。名前が変わったのなら、信頼する鍵から前の名前を外して、もう一度受け取ってください。</source>
        <extracomment>What to do next (key_of_other_pharmacy)</extracomment>
        <translation>Telephone the pharmacy. If its name changed, take the old name out of the trusted keys and receive this again.</translation>
    </message>
    <message>
        <source>これは薬局からの依頼です。事業者の端末の「依頼を受け取る」で読んでください（mamori-cli inbox add）。</source>
        <extracomment>What to do next (message_kind_wrong, a request)</extracomment>
        <translation>This is a request of a pharmacy. Read it on the vendor’s device (mamori-cli inbox add).</translation>
    </message>
    <message>
        <source>これは事業者からの回答です。依頼を出した薬局の「回答を受け取る」で読んでください（mamori-cli inbox add）。</source>
        <extracomment>What to do next (message_kind_wrong, a response)</extracomment>
        <translation>This is a vendor’s answer. Read it at the pharmacy that asked (mamori-cli inbox add).</translation>
    </message>
    <message>
        <source>はじめの質問に「いいえ」と答えているので、事業者の確認は要りません。システムがあるなら、答えを直してください。</source>
        <extracomment>What to do next (vendor_not_asked, the first question is いいえ)</extracomment>
        <translation>The first question is answered No, so no vendor has to be asked. If there is a system, correct that answer.</translation>
    </message>
    <message>
        <source>目に見えない文字か、文字の向きを変える文字が入っています。</source>
        <extracomment>What happened (hidden_letters): a text has letters that nobody sees, or that turn the direction of reading</extracomment>
        <translation>It has letters that nobody sees, or that turn the direction of the words.</translation>
    </message>
    <message>
        <source>写し取らずに、手で打ち直してください。ファイルに入っているときは、渡した人に確かめてください。</source>
        <extracomment>What to do next (hidden_letters)</extracomment>
        <translation>Type it by hand instead of copying it. If it is in a file, ask whoever gave you the file.</translation>
    </message>
    <message>
        <source>まもり手帳のファイルでも、画像でもありません。</source>
        <extracomment>What happened (file_foreign): a file of a folder is neither a message nor a picture that may hold its codes</extracomment>
        <translation>This is neither a file of Mamori Techo nor a picture.</translation>
    </message>
    <message>
        <source>名前が .mamori で終わるファイルか、QR を写した画像を使ってください。</source>
        <extracomment>What to do next (file_foreign)</extracomment>
        <translation>Use a file whose name ends in .mamori, or a picture of the QR codes.</translation>
    </message>
    <message>
        <source>パスフレーズが 2 行以上あります。</source>
        <extracomment>What happened (passphrase_of_lines): the file or field with a passphrase has more than one line</extracomment>
        <translation>The passphrase has more than one line.</translation>
    </message>
    <message>
        <source>パスフレーズは 1 行です。ファイルの 2 行目からを消して、もう一度試してください。</source>
        <extracomment>What to do next (passphrase_of_lines)</extracomment>
        <translation>A passphrase is one line. Delete the second line and what follows from the file, and try again.</translation>
    </message>
    <message>
        <source>ロック画面に出る緊急連絡先が、アプリの外で書きかえられていました。</source>
        <extracomment>What happened (incident_page_changed): the contacts that the lock screen shows were not written by the app</extracomment>
        <translation>The emergency contacts on the lock screen had been changed outside the app.</translation>
    </message>
    <message>
        <source>手帳にある連絡先で書き直しました。書きかえられていた間に、ロック画面の番号へ電話した人がいないか確かめてください。</source>
        <extracomment>What to do next (incident_page_changed)</extracomment>
        <translation>They were written anew from the store. Find out whether anybody called a number from the lock screen meanwhile.</translation>
    </message>
    <message>
        <source>署名された回答を紙で直すには、その紙の新しい写真か PDF が必要です。</source>
        <extracomment>What happened (paper_copy_missing)</extracomment>
        <translation>Correcting a signed answer by paper needs a new photo or PDF of that paper.</translation>
    </message>
    <message>
        <source>直した紙の写真か PDF をつけてから、もう一度保存してください。前の訂正に使ったものは使えません。</source>
        <extracomment>What to do next (paper_copy_missing)</extracomment>
        <translation>Attach a photo or PDF of the corrected paper, then save again. One that an earlier correction used cannot be used again.</translation>
    </message>
    <message>
        <source>署名された回答は%1に届きました。それより後に受け取った紙でなければ直せません。</source>
        <extracomment>What happened (paper_copy_missing, the paper came before the signed answer or with it); %1 is a day</extracomment>
        <translation>The signed answer came on %1. Only a paper that came later can correct it.</translation>
    </message>
    <message>
        <source>これは薬局の記入状況です。検査する側の端末の「読み取る」で読んでください（mamori-cli inbox add、だれが署名したかだけなら verify）。</source>
        <extracomment>What to do next (message_kind_wrong, a status)</extracomment>
        <translation>This is a pharmacy’s status. Read it on the inspector’s device (mamori-cli inbox add; verify tells who signed it).</translation>
    </message>
    <message>
        <source>「事業者と契約している」が外れています。契約があるなら、事業者のページで付けてください。</source>
        <extracomment>What to do next (vendor_not_asked, no contract)</extracomment>
        <translation>It says that there is no contract with a vendor. If there is one, correct that on the vendors page.</translation>
    </message>
    <message>
        <source>紙を受け取った日を確かめてください。回答が違うときは、事業者にもう一度依頼してください。</source>
        <extracomment>What to do next (paper_copy_missing, the paper came before the signed answer or with it)</extracomment>
        <translation>Check the day on which the paper came. If the answer is wrong, ask the vendor again.</translation>
    </message>
    <message>
        <source>パスフレーズが違います。</source>
        <extracomment>What happened (wrong_passphrase)</extracomment>
        <translation>The passphrase is wrong.</translation>
    </message>
    <message>
        <source>確認した日が、この様式の出た日か、その年度の始まる日より前です。</source>
        <extracomment>What happened (check_day_before_issue)</extracomment>
        <translation>The day of the check lies before the form came out, or before its year began.</translation>
    </message>
    <message>
        <source>この事業者のものではない鍵（別の事業者の鍵か、この端末の鍵）で署名されています。</source>
        <extracomment>What happened (key_of_other_vendor)</extracomment>
        <translation>It is signed with a key that is not this vendor&apos;s (another vendor&apos;s, or this device&apos;s own).</translation>
    </message>
    <message>
        <source>これは履歴の控えです。作った端末の「履歴」でつき合わせてください（mamori-cli history verify --against）。</source>
        <extracomment>What to do next (message_kind_wrong, a checkpoint of a history)</extracomment>
        <translation>This is a checkpoint of a history. Hold it against the History on the device that made it (mamori-cli history verify --against).</translation>
    </message>
    <message>
        <source>薬局</source>
        <extracomment>Whose store it is, in &quot;この保存場所は%1のものです&quot;</extracomment>
        <translation>a pharmacy</translation>
    </message>
    <message>
        <source>事業者</source>
        <extracomment>Whose store it is, in &quot;この保存場所は%1のものです&quot;</extracomment>
        <translation>a vendor</translation>
    </message>
    <message>
        <source>検査する側</source>
        <extracomment>Whose store it is, in &quot;この保存場所は%1のものです&quot;</extracomment>
        <translation>an inspector</translation>
    </message>
    <message>
        <source>この保存場所は%1のものです。このコマンドは%2の保存場所で使います。</source>
        <extracomment>What happened (desk_wrong); %1 whose store it is, %2 for whose stores the command is</extracomment>
        <translation>This is the store of %1. The command is for the store of %2.</translation>
    </message>
    <message>
        <source>%1の保存場所では mamori-cli %2 を使ってください。</source>
        <extracomment>What to do next (desk_wrong); %1 whose store it is, %2 a command</extracomment>
        <translation>On the store of %1 use mamori-cli %2.</translation>
    </message>
    <message>
        <source>開けるのは、あて先の端末だけです。事業者の回答なら、依頼を出した薬局の「回答を受け取る」で読んでください（mamori-cli inbox add）。</source>
        <extracomment>What to do next (recipient_wrong, sealed so that only another device can open it)</extracomment>
        <translation>Only the device it is addressed to can open it. If it is a vendor’s answer, read it at the pharmacy that asked (mamori-cli inbox add).</translation>
    </message>
    <message>
        <source>あてはまるものが二つ以上あります（%1）。</source>
        <extracomment>What happened (several_fit); %1 names them</extracomment>
        <translation>More than one thing is called so (%1).</translation>
    </message>
    <message>
        <source>この項目は、契約の範囲外とされています。</source>
        <extracomment>What happened (row_outside_contract): a vendor&apos;s row that the contract leaves out</extracomment>
        <translation>This item is noted as outside the contract.</translation>
    </message>
    <message>
        <source>契約に入っているなら、先に項目を契約の範囲に戻してください（mamori-cli scope SHEET ROW --inside）。</source>
        <extracomment>What to do next (row_outside_contract)</extracomment>
        <translation>If the contract covers it, put the item back into the scope of the contract first (mamori-cli scope SHEET ROW --inside).</translation>
    </message>
    <message>
        <source>あて先の薬局や事業者の端末で開いてください（mamori-cli inbox add）。</source>
        <extracomment>What to do next (message_sealed)</extracomment>
        <translation>Open it on the device of the pharmacy or vendor that it is addressed to (mamori-cli inbox add).</translation>
    </message>
    <message>
        <source>あてはまるものが二つ以上あります。</source>
        <extracomment>What happened (several_fit): a name or the beginning of an id means more than one thing</extracomment>
        <translation>More than one thing is called so.</translation>
    </message>
    <message>
        <source>どれなのかが決まるように、名前や番号を終わりまで書いてください。</source>
        <extracomment>What to do next (several_fit)</extracomment>
        <translation>Write the name or the number to its end, so that it means one of them.</translation>
    </message>
    <message>
        <source>この保存場所では使えないコマンドです。</source>
        <extracomment>What happened (desk_wrong): a command of a vendor on a pharmacy&apos;s store, or the other way round</extracomment>
        <translation>This command cannot be used on this store.</translation>
    </message>
    <message>
        <source>--vault で選んだ保存場所を確かめてください。</source>
        <extracomment>What to do next (desk_wrong)</extracomment>
        <translation>Check the store that --vault names.</translation>
    </message>
    <message>
        <source>事業者のシステムは、全部で 255 まで登録できます。立入検査の記入状況に入るのがそこまでです。</source>
        <extracomment>What happened (too_many_sheets)</extracomment>
        <translation>All vendors together can have 255 systems: a status for the inspection holds no more.</translation>
    </message>
    <message>
        <source>同じ製品をまとめて、ひとつのシステムとして登録してください。</source>
        <extracomment>What to do next (too_many_sheets)</extracomment>
        <translation>Enter the same product as one system.</translation>
    </message>
    <message>
        <source>回答のもとがなくなるため、外せません。事業者の署名した回答を受け取ると外せるようになります。</source>
        <extracomment>What to do next (evidence_stands)</extracomment>
        <translation>It cannot be taken away, because those answers would stand on nothing. It can once the vendor’s signed answer was accepted.</translation>
    </message>
    <message>
        <source>取り消し線が引かれています。</source>
        <extracomment>What happened (entry_cell_struck)</extracomment>
        <translation>It is struck through.</translation>
    </message>
    <message>
        <source>使う値なら、表計算ソフトで取り消し線を外してください。</source>
        <extracomment>What to do next (entry_cell_struck)</extracomment>
        <translation>If the value counts, take the line through it away in the spreadsheet.</translation>
    </message>
    <message>
        <source>IPアドレスとしてありえない数字です。</source>
        <extracomment>What happened (entry_address_impossible)</extracomment>
        <translation>These numbers cannot be an IP address.</translation>
    </message>
    <message>
        <source>0 から 255 までの数字を四つ、点で区切って入れてください。</source>
        <extracomment>What to do next (entry_address_impossible)</extracomment>
        <translation>Enter four numbers from 0 to 255 with dots between them.</translation>
    </message>
    <message>
        <source>項目の名前が、左の列に縦に並んでいます。</source>
        <extracomment>What happened (import_transposed)</extracomment>
        <translation>The headings stand below each other in the left column.</translation>
    </message>
    <message>
        <source>表計算ソフトで行と列を入れかえ、保存し直してください。</source>
        <extracomment>What to do next (import_transposed)</extracomment>
        <translation>Swap rows and columns in the spreadsheet and save it again.</translation>
    </message>
    <message>
        <source>見出しより欄の多い行です。欄の中のカンマで、列がずれたのかもしれません。</source>
        <extracomment>What happened (import_row_too_wide)</extracomment>
        <translation>The line has more cells than the headings. A comma inside a cell may have shifted its columns.</translation>
    </message>
    <message>
        <source>カンマのある欄を引用符（&quot;）で囲むか、表計算ソフトで保存し直してください。</source>
        <extracomment>What to do next (import_row_too_wide)</extracomment>
        <translation>Put the cell with the comma between quotation marks (&quot;), or save the file again in the spreadsheet.</translation>
    </message>
    <message>
        <source>見出しのくりかえしです。</source>
        <extracomment>What happened (import_headings_again)</extracomment>
        <translation>These are the headings once more.</translation>
    </message>
    <message>
        <source>このままでかまいません。</source>
        <extracomment>What to do next (import_headings_again)</extracomment>
        <translation>There is nothing to do.</translation>
    </message>
    <message>
        <source>例・合計・注記などで、記録ではないようです。</source>
        <extracomment>What happened (import_not_an_entry)</extracomment>
        <translation>This looks like an example, a sum or a remark, not an entry.</translation>
    </message>
    <message>
        <source>記録なら、その行を選んで取り込んでください。</source>
        <extracomment>What to do next (import_not_an_entry)</extracomment>
        <translation>If it is an entry, choose the line and take it in.</translation>
    </message>
    <message>
        <source>ここから、見出しのちがう表が始まります。</source>
        <extracomment>What happened (import_other_table)</extracomment>
        <translation>A table with other headings begins here.</translation>
    </message>
    <message>
        <source>この表も取り込むときは、この行を見出しに選んで、もう一度取り込んでください。</source>
        <extracomment>What to do next (import_other_table)</extracomment>
        <translation>To take this table in as well, choose this line as its headings and import once more.</translation>
    </message>
    <message>
        <source>右に、同じ見出しの表がもう一つあります。</source>
        <extracomment>What happened (import_table_beside)</extracomment>
        <translation>A second table with the same headings stands to the right.</translation>
    </message>
    <message>
        <source>その表は、別のシートに移して取り込んでください。</source>
        <extracomment>What to do next (import_table_beside)</extracomment>
        <translation>Move that table to a sheet of its own and take it in from there.</translation>
    </message>
    <message>
        <source>いつもの電話番号に電話をして、12 けたの番号と鍵が変わった理由を聞いてください。合っていれば、理由を書いて新しい鍵を信頼できます。</source>
        <extracomment>What to do next (key_changed)</extracomment>
        <translation>Call the number you always use and ask for the twelve digits and why the key changed. If they match, you can trust the new key by giving the reason.</translation>
    </message>
    <message>
        <source>12 けたの番号として読めません。</source>
        <extracomment>What happened (fingerprint_malformed)</extracomment>
        <translation>These are not twelve digits.</translation>
    </message>
    <message>
        <source>相手の画面の数字を 12 個、そのまま入れてください。8 けたしか出ないときは、相手のアプリが古い版です。新しい版にしてもらってください。</source>
        <extracomment>What to do next (fingerprint_malformed)</extracomment>
        <translation>Enter the twelve digits on their screen as they are. If it shows only eight, their app is an older version; have it updated.</translation>
    </message>
    <message>
        <source>署名した相手に電話をして、12 けたの番号が合うかを先に確かめてください。</source>
        <extracomment>What to do next (key_not_compared)</extracomment>
        <translation>Call whoever signed it first and compare the twelve digits.</translation>
    </message>
    <message>
        <source>ここで読み取る QR ではありません（ほかの画面か、ほかのアプリの QR です）。</source>
        <extracomment>What happened (qr_foreign)</extracomment>
        <translation>This is not the QR code to read here (it belongs to another page or another app).</translation>
    </message>
    <message>
        <source>この写真やファイルは、紙から入力した回答のもとになっています。</source>
        <extracomment>What happened (evidence_stands)</extracomment>
        <translation>Answers that were typed in from paper stand on this photo or file.</translation>
    </message>
    <message>
        <source>これは署名されたチェックリストの様式です。設定の「様式」で取り込んでください（mamori-cli edition take）。</source>
        <extracomment>What to do next (message_kind_wrong, a signed form)</extracomment>
        <translation>This is a signed form of the checklist. Take it in under Forms in the settings (mamori-cli edition take).</translation>
    </message>
    <message>
        <source>記入をはじめた様式の項目は変えられません。別の名前をつけて取り込んでください。</source>
        <extracomment>What to do next (edition_taken)</extracomment>
        <translation>The items of a form that is being filled in cannot change. Bring it in under another id.</translation>
    </message>
    <message>
        <source>この様式には、そのチェックリストがありません。</source>
        <extracomment>What happened (edition_without_sheet)</extracomment>
        <translation>This form does not have that sheet.</translation>
    </message>
    <message>
        <source>もう一方のファイル（薬局確認用か事業者確認用）も取り込んでください。</source>
        <extracomment>What to do next (edition_without_sheet)</extracomment>
        <translation>Bring in the other file too: the pharmacy&apos;s sheet or the vendor&apos;s.</translation>
    </message>
    <message>
        <source>何も取り込んでいません。</source>
        <extracomment>Bytes from outside were refused before anything was taken in</extracomment>
        <translation>Nothing has been taken in.</translation>
    </message>
    <message>
        <source>この場所には書き込めません。</source>
        <extracomment>What happened (storage_read_only)</extracomment>
        <translation>This place cannot be written to.</translation>
    </message>
    <message>
        <source>記録を読むことはできます。書き込み禁止になっていないか確かめてください。</source>
        <extracomment>What to do next (storage_read_only)</extracomment>
        <translation>The records can be read. Check whether it is write-protected.</translation>
    </message>
    <message>
        <source>そのチェックリストは見つかりません。</source>
        <extracomment>What happened (sheet_unknown)</extracomment>
        <translation>That sheet was not found.</translation>
    </message>
    <message>
        <source>その版の様式のファイルを相手からもらって取り込み、もう一度読んでください。アプリを新しくすると入っていることもあります。</source>
        <extracomment>What to do next (message_edition_unknown)</extracomment>
        <translation>Ask the other side for the file of that form, bring it in and read this again. A newer version of the app may have it too.</translation>
    </message>
    <message>
        <source>空きがあるか、書き込める場所かを確かめてください。</source>
        <extracomment>What to do next (file_unwritable)
----------
What to do next (table_not_written)</extracomment>
        <translation>Check that there is free space and that the place can be written to.</translation>
    </message>
    <message>
        <source>取り込みをやめました。</source>
        <extracomment>What happened (import_cancelled)</extracomment>
        <translation>The import was stopped.</translation>
    </message>
    <message>
        <source>つづけるときは、もう一度取り込んでください。</source>
        <extracomment>What to do next (import_cancelled)</extracomment>
        <translation>Start it again when you want to go on.</translation>
    </message>
    <message>
        <source>取り消せる取り込みがありません。</source>
        <extracomment>What happened (import_not_undoable)</extracomment>
        <translation>There is no import that could be taken back.</translation>
    </message>
    <message>
        <source>この依頼には、%1に回答しています。</source>
        <extracomment>What happened (request_answered, at a vendor: it signed a response itself); %1 is a day</extracomment>
        <translation>This request was answered on %1.</translation>
    </message>
    <message>
        <source>契約が終わったか、直接の契約がない事業者です。依頼するときは、責任者が事業者のページで「この事業者に依頼する」に戻してください（mamori-cli vendor resume NAME --why TEXT）。</source>
        <extracomment>What to do next (vendor_not_asked, its contract ended or is not a direct one)</extracomment>
        <translation>Its contract ended, or there is no direct one. To ask it, the responsible person turns “Ask this vendor” on again on the vendor’s page (mamori-cli vendor resume NAME --why TEXT).</translation>
    </message>
    <message>
        <source>ここに書けるのは、次のものです：%1</source>
        <extracomment>What to do next (bad_argument, entry_choice_unknown); %1 are the words or the form that may stand there</extracomment>
        <translation>What may stand here: %1</translation>
    </message>
    <message>
        <source>薬局が前の回答を受け取ると、この依頼への別の回答は読み取れません。そのときは、依頼をもう一度出してもらってください。それでも作るときは --again をつけてください。</source>
        <extracomment>What to do next (request_answered, at a vendor: it signed a response itself)</extracomment>
        <translation>Once the pharmacy has accepted the first response, it reads no other one to this request; ask for a new request then. To make another all the same, add --again.</translation>
    </message>
    <message>
        <source>「%1」の指定が正しくありません。</source>
        <extracomment>What happened (bad_argument); %1 names the option or the place in a file</extracomment>
        <translation>“%1” is not right.</translation>
    </message>
    <message>
        <source>理由を選ぶか、短く書いてください（mamori-cli では --reason か --why）。</source>
        <extracomment>What to do next (reason_missing)</extracomment>
        <translation>Choose a reason or write one in a few words (with mamori-cli: --reason or --why).</translation>
    </message>
    <message>
        <source>事業者にもう一度依頼するか、直した紙を写真といっしょに入力してください（mamori-cli vendor paper … --photo FILE）。</source>
        <extracomment>What to do next (answer_signed)</extracomment>
        <translation>Ask the vendor again, or copy its corrected paper together with a photo of it (mamori-cli vendor paper … --photo FILE).</translation>
    </message>
    <message>
        <source>書き出す先の名前が、ファイルでないもの（リンク、フォルダー、パイプ、装置など）に使われているか、まもり手帳の記録を入れたフォルダーの中です。</source>
        <extracomment>What happened (place_not_a_file): a link, a folder, a pipe or a device has the name of a file to be written</extracomment>
        <translation>The name to write to belongs to something that is no file (a link, a folder, a pipe, a device), or lies in the folder that holds the records of this app.</translation>
    </message>
    <message>
        <source>別の名前か、別の場所のファイルを指定してください。</source>
        <extracomment>What to do next (place_not_a_file)</extracomment>
        <translation>Give a file of another name or in another place.</translation>
    </message>
    <message>
        <source>表計算のエラー（#N/A など）か、まだ計算されていない式で、値がありません。</source>
        <extracomment>What happened (entry_cell_fault)</extracomment>
        <translation>The spreadsheet has an error here (such as #N/A), or a formula that was never computed, and so no value.</translation>
    </message>
    <message>
        <source>表計算ソフトで開き、その計算式を確かめて、保存し直してください。</source>
        <extracomment>What to do next (entry_cell_fault)</extracomment>
        <translation>Open it in a spreadsheet program, look at that formula and save it again.</translation>
    </message>
    <message>
        <source>ちがう PIN が続いたため、この端末の部品がしばらく PIN を受けつけません。</source>
        <extracomment>What happened (key_store_waits)</extracomment>
        <translation>Wrong PINs came one after another, so this device&apos;s hardware takes no PIN for a while.</translation>
    </message>
    <message>
        <source>ファイルがあるか、大きすぎないか、ファイルでないもの（フォルダー、パイプ、装置など）でないかを確かめてください。</source>
        <extracomment>What to do next (file_unreadable)</extracomment>
        <translation>Check that the file is there, that it is not too large, and that it is a file and no folder, pipe or device.</translation>
    </message>
    <message>
        <source>表のファイルではありません（中身の種類：%1）。</source>
        <extracomment>What happened (table_is_other); %1 is a kind of file, as PDF or Numbers</extracomment>
        <translation>This is no file of a table (what is in it: %1).</translation>
    </message>
    <message>
        <source>表のファイルではありません。</source>
        <extracomment>What happened (table_is_other)</extracomment>
        <translation>This is no file of a table.</translation>
    </message>
    <message>
        <source>表計算ソフトで、「Excel ブック（.xlsx）」か「CSV UTF-8」で保存したファイルを選んでください。</source>
        <extracomment>What to do next (table_is_other)</extracomment>
        <translation>Choose a file that a spreadsheet program saved as “Excel workbook (.xlsx)” or “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>これはバックアップです。ロック画面の「バックアップから戻す」で選んでください（mamori-cli backup restore）。</source>
        <extracomment>What to do next (message_kind_wrong, a backup)</extracomment>
        <translation>This is a backup. Choose it under “Restore from backup” on the locked screen (mamori-cli backup restore).</translation>
    </message>
    <message>
        <source>これは封をした依頼か回答です。あて先の事業者の「依頼を受け取る」か、薬局の「回答を受け取る」で読んでください（mamori-cli inbox add）。</source>
        <extracomment>What to do next (message_kind_wrong, a message that only the device it is for can open)</extracomment>
        <translation>This is a sealed request or response. Read it at the device it is for: a vendor’s “Receive a request” or a pharmacy’s “Receive a response” (mamori-cli inbox add).</translation>
    </message>
    <message>
        <source>受け渡しのためのファイルです。届いたものを受け取るところで選んでください（mamori-cli inbox add、署名された様式なら mamori-cli edition take）。</source>
        <extracomment>What to do next (table_is_other, a file of this app instead of a table)</extracomment>
        <translation>This is a file that is handed over. Choose it where things that arrive are received (mamori-cli inbox add; a signed form: mamori-cli edition take).</translation>
    </message>
</context>
<context>
    <name>EvidenceCamera</name>
    <message>
        <source>写真をとる</source>
        <extracomment>title of the sheet where photos are taken</extracomment>
        <translation>Take a photo</translation>
    </message>
    <message>
        <source>残したいものを写します</source>
        <extracomment>the camera&apos;s place before it is switched on, for a photo</extracomment>
        <translation>Photograph what you want to keep</translation>
    </message>
    <message>
        <source>撮影した場所などの情報は残しません。写真は暗号化して保存します。</source>
        <extracomment>what is kept of a photo</extracomment>
        <translation>Nothing about the place is kept. The photo is stored only in the encrypted store.</translation>
    </message>
    <message>
        <source>カメラを使う</source>
        <extracomment>switches the camera on, for a photo</extracomment>
        <translation>Use the camera</translation>
    </message>
    <message>
        <source>とってある写真を選んでください。</source>
        <extracomment>what to do where no camera can be used, for a photo</extracomment>
        <translation>Choose a photo you already have.</translation>
    </message>
    <message>
        <source>写す</source>
        <extracomment>button: keeps what the camera sees now</extracomment>
        <translation>Take</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>根拠</source>
        <extracomment>card beside a row: what the answer stands on</extracomment>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>写真やファイル、または「青いバインダー、棚B」のような置き場所を残せます。</source>
        <extracomment>in place of evidence while there is none</extracomment>
        <translation>Keep a photo, a file, or where something is, such as “blue binder, shelf B”.</translation>
    </message>
    <message>
        <source>撮影した場所などの情報は取りのぞきます。</source>
        <extracomment>what happens to a photo before it is kept</extracomment>
        <translation>Where and how a photo was taken is removed.</translation>
    </message>
    <message>
        <source>ほかの根拠を使う</source>
        <extracomment>button: uses evidence here that is kept for another row</extracomment>
        <translation>Use other evidence</translation>
    </message>
    <message>
        <source>置き場所を書く</source>
        <extracomment>button: says in words where something is kept</extracomment>
        <translation>Say where it is</translation>
    </message>
    <message>
        <source>写真・ファイル</source>
        <extracomment>button: adds photos or files</extracomment>
        <translation>Photos and files</translation>
    </message>
    <message>
        <source>台帳を見る</source>
        <extracomment>opens the ledger that a row stands on</extracomment>
        <translation>Open ledger</translation>
    </message>
    <message>
        <source>写真をとる</source>
        <extracomment>button: opens the camera for a photo</extracomment>
        <translation>Take a photo</translation>
    </message>
    <message>
        <source>「%1」の画像は途中で切れています</source>
        <extracomment>a photo to be kept as evidence is only half there; %1 is its title</extracomment>
        <translation>The picture “%1” ends halfway</translation>
    </message>
    <message>
        <source>もとの端末から送り直すのが確かです。写っているところだけを残すこともできます。</source>
        <extracomment>what can be done about a photo that is only half there</extracomment>
        <translation>Sending it again from the device it comes from is the sure way. What can be seen of it can also be kept as it is.</translation>
    </message>
    <message>
        <source>このまま残す</source>
        <extracomment>button: keeps a photo that is only half there</extracomment>
        <translation>Keep it as it is</translation>
    </message>
    <message>
        <source>写真を取り込んでいます（%1 / %2）</source>
        <extracomment>while photos are made smaller; %1 of %2 are done</extracomment>
        <translation>Taking photos in (%1 / %2)</translation>
    </message>
</context>
<context>
    <name>EvidenceLine</name>
    <message>
        <source>期限切れ</source>
        <extracomment>evidence whose day is past</extracomment>
        <translation>Expired</translation>
    </message>
</context>
<context>
    <name>EvidenceLook</name>
    <message>
        <source>外に書き出すと、暗号化されないファイルになります。書き出したことは履歴に残ります。</source>
        <extracomment>what it means to write evidence out of the store</extracomment>
        <translation>Written out, it is a file without encryption. The history records it.</translation>
    </message>
    <message>
        <source>あなたのパスフレーズ</source>
        <extracomment>field: the person&apos;s own passphrase, asked once more</extracomment>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>ここから外す</source>
        <extracomment>button: evidence is no longer used here; used nowhere else, it is deleted</extracomment>
        <translation>Take it away from here</translation>
    </message>
    <message>
        <source>ファイルに書き出す</source>
        <extracomment>button: writes a photo or file out of the store</extracomment>
        <translation>Write to a file</translation>
    </message>
    <message>
        <source>パスフレーズを入れてください。</source>
        <extracomment>why the button cannot be pressed yet</extracomment>
        <translation>Enter your passphrase.</translation>
    </message>
    <message>
        <source>直す</source>
        <extracomment>button: another name, day or expiry for evidence</extracomment>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>EvidenceOpenDialog</name>
    <message>
        <source>残す写真やファイル</source>
        <extracomment>title of a file dialog</extracomment>
        <translation>Photos or files to keep</translation>
    </message>
    <message>
        <source>写真とファイル</source>
        <extracomment>kind of file in a file dialog</extracomment>
        <translation>Photos and files</translation>
    </message>
</context>
<context>
    <name>EvidenceOthers</name>
    <message>
        <source>ほかの根拠を使う</source>
        <extracomment>title of the list of evidence that is kept for other rows</extracomment>
        <translation>Use other evidence</translation>
    </message>
</context>
<context>
    <name>EvidenceSaveDialog</name>
    <message>
        <source>写真やファイルを保存する場所</source>
        <extracomment>title of a file dialog</extracomment>
        <translation>Where to save the photo or file</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>どこにありますか？</source>
        <extracomment>title of the question where something is kept</extracomment>
        <translation>Where is it?</translation>
    </message>
    <message>
        <source>保存する</source>
        <extracomment>button: keeps what was entered</extracomment>
        <translation>Save</translation>
    </message>
    <message>
        <source>置き場所を入れてください。</source>
        <extracomment>why the button cannot be pressed yet</extracomment>
        <translation>Say where it is.</translation>
    </message>
    <message>
        <source>置き場所</source>
        <extracomment>field: where something is kept</extracomment>
        <translation>Where it is</translation>
    </message>
    <message>
        <source>例: 青いバインダー、棚B</source>
        <extracomment>example of where something is kept</extracomment>
        <translation>Example: blue binder, shelf B</translation>
    </message>
    <message>
        <source>いつのものか</source>
        <extracomment>field: the day a piece of evidence is of</extracomment>
        <translation>Of which day</translation>
    </message>
    <message>
        <source>いつまで有効か（なくてもよい）</source>
        <extracomment>field: until when a piece of evidence holds; may be left empty</extracomment>
        <translation>Good until (may be empty)</translation>
    </message>
    <message>
        <source>これは何ですか？</source>
        <extracomment>title of the question what a photo or file is</extracomment>
        <translation>What is this?</translation>
    </message>
    <message>
        <source>名前を入れてください。</source>
        <extracomment>why the button cannot be pressed yet</extracomment>
        <translation>Enter a name.</translation>
    </message>
    <message>
        <source>名前</source>
        <extracomment>field: what a photo or file is</extracomment>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>ExchangeText</name>
    <message>
        <source>サーバ</source>
        <extracomment>What a row of the form speaks about</extracomment>
        <translation>Servers</translation>
    </message>
    <message>
        <source>端末PC</source>
        <extracomment>What a row of the form speaks about</extracomment>
        <translation>PCs</translation>
    </message>
    <message>
        <source>ネットワーク機器</source>
        <extracomment>What a row of the form speaks about</extracomment>
        <translation>Network devices</translation>
    </message>
    <message>
        <source>2回目 %1</source>
        <extracomment>Day of the second check; %1 = day</extracomment>
        <translation>Second check %1</translation>
    </message>
    <message>
        <source>目標日 %1</source>
        <extracomment>Day by which an item answered No is to be done; %1 = day</extracomment>
        <translation>Target date %1</translation>
    </message>
</context>
<context>
    <name>ExhibitChart</name>
    <message>
        <source>連絡体制図</source>
        <extracomment>title of the contact chart</extracomment>
        <translation>Contact chart</translation>
    </message>
    <message>
        <source>上から下へ連絡します。</source>
        <extracomment>beneath the title of the contact chart</extracomment>
        <translation>Calls go from top to bottom.</translation>
    </message>
    <message>
        <source>まだだれも登録されていません</source>
        <extracomment>in place of the contact chart while nobody is in it</extracomment>
        <translation>Nobody is in it yet</translation>
    </message>
</context>
<context>
    <name>ExhibitHead</name>
    <message>
        <source>%1 件</source>
        <extracomment>how many entries a list shows; %1 is the number</extracomment>
        <translation>Entries: %1</translation>
    </message>
    <message>
        <source>名前・ユーザID・電話番号は、はじめの 1 文字だけを見せています。</source>
        <extracomment>names of people and accounts are not shown in full</extracomment>
        <translation>Of names, user IDs and telephone numbers only the first letter is shown.</translation>
    </message>
</context>
<context>
    <name>ExhibitRow</name>
    <message>
        <source>この項目の根拠資料</source>
        <extracomment>above a row&apos;s title: what it stands on</extracomment>
        <translation>What this row stands on</translation>
    </message>
    <message>
        <source>写真・書類・置き場所</source>
        <extracomment>card: photos, files and words that belong to a row</extracomment>
        <translation>Photos, papers and where they are kept</translation>
    </message>
    <message>
        <source>大きく見る</source>
        <extracomment>what pressing a photo does</extracomment>
        <translation>Enlarge</translation>
    </message>
    <message>
        <source>台帳</source>
        <extracomment>card: the ledgers that a row rests on</extracomment>
        <translation>Ledgers</translation>
    </message>
    <message>
        <source>この項目には、根拠資料が付けられていません</source>
        <extracomment>a row without photos, papers or ledgers</extracomment>
        <translation>Nothing is attached to this row</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>書き出す</source>
        <extracomment>button: writes a ledger to a file</extracomment>
        <translation>Export</translation>
    </message>
    <message>
        <source>この台帳を、表計算のファイルにします</source>
        <extracomment>spoken after the button that writes a ledger to a file</extracomment>
        <translation>Writes this ledger to a spreadsheet</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>履歴を書き出す</source>
        <extracomment>title of the dialog before the history is exported</extracomment>
        <translation>Export the history</translation>
    </message>
    <message>
        <source>ファイルには、だれが何を答えたかがすべて入り、暗号はかかりません。わたす相手と置き場所に気をつけてください。</source>
        <extracomment>text of the dialog before the history is exported</extracomment>
        <translation>The file holds who answered what, all of it, and is not encrypted. Mind whom you give it to and where you keep it.</translation>
    </message>
    <message>
        <source>書き出す</source>
        <extracomment>button of the dialog before the history is exported</extracomment>
        <translation>Export</translation>
    </message>
    <message>
        <source>パスフレーズを入れてください</source>
        <extracomment>why the button cannot be pressed yet</extracomment>
        <translation>Enter your passphrase</translation>
    </message>
    <message>
        <source>あなたのパスフレーズ</source>
        <extracomment>field: the passphrase of the person at work</extracomment>
        <translation>Your passphrase</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>ファイルに書き出す</source>
        <extracomment>title of the page that writes a ledger to a file</extracomment>
        <translation>Write to a file</translation>
    </message>
    <message>
        <source>書き出したファイルは暗号化されません。だれでも読めるので、置き場所に気をつけ、用がすんだら消してください。書き出したことは履歴に残ります。</source>
        <extracomment>what it means to write a ledger to a file</extracomment>
        <translation>The file is not encrypted: anybody can read it. Mind where you keep it and delete it when you are done. The history records that it was written.</translation>
    </message>
    <message>
        <source>あなたのパスフレーズ</source>
        <extracomment>field: the person&apos;s own passphrase, asked once more</extracomment>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>leaves without writing a file</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>保存先を選ぶ</source>
        <extracomment>button: chooses where a file is written</extracomment>
        <translation>Choose where to save</translation>
    </message>
    <message>
        <source>パスフレーズを入れてください。</source>
        <extracomment>why the button cannot be pressed yet</extracomment>
        <translation>Enter your passphrase.</translation>
    </message>
    <message>
        <source>ファイルの種類</source>
        <extracomment>field that chooses between two kinds of file</extracomment>
        <translation>Kind of file</translation>
    </message>
    <message>
        <source>表計算（.xlsx）</source>
        <extracomment>a kind of file</extracomment>
        <translation>Spreadsheet (.xlsx)</translation>
    </message>
    <message>
        <source>CSV（UTF-8）</source>
        <extracomment>a kind of file</extracomment>
        <translation>CSV (UTF-8)</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>書くもの</source>
        <extracomment>gallery</extracomment>
        <translation>Things to write</translation>
    </message>
    <message>
        <source>確認した日</source>
        <extracomment>gallery sample</extracomment>
        <translation>Date checked</translation>
    </message>
    <message>
        <source>備考</source>
        <extracomment>gallery sample</extracomment>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>退職者 2 名の ID を削除。管理花子</source>
        <extracomment>gallery sample</extracomment>
        <translation>Deleted the IDs of 2 former employees. Hanako Kanri</translation>
    </message>
    <message>
        <source>目標日</source>
        <extracomment>gallery sample</extracomment>
        <translation>Target date</translation>
    </message>
    <message>
        <source>令和6年3月31日までの日を選びます。</source>
        <extracomment>gallery sample</extracomment>
        <translation>Choose a day up to Reiwa 6/3/31.</translation>
    </message>
    <message>
        <source>電話</source>
        <extracomment>gallery sample</extracomment>
        <translation>Phone</translation>
    </message>
    <message>
        <source>番号が 1 けた足りません。</source>
        <extracomment>gallery sample</extracomment>
        <translation>The number is 1 digit short.</translation>
    </message>
    <message>
        <source>合言葉</source>
        <extracomment>gallery sample</extracomment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>長い文のほうが、覚えやすく破られにくくなります。</source>
        <extracomment>gallery sample</extracomment>
        <translation>A long phrase is easier to remember and harder to break.</translation>
    </message>
    <message>
        <source>役割</source>
        <extracomment>gallery sample</extracomment>
        <translation>Role</translation>
    </message>
    <message>
        <source>責任者</source>
        <extracomment>gallery sample</extracomment>
        <translation>Responsible person</translation>
    </message>
    <message>
        <source>担当者</source>
        <extracomment>gallery sample</extracomment>
        <translation>Staff</translation>
    </message>
    <message>
        <source>閲覧</source>
        <extracomment>gallery sample</extracomment>
        <translation>View only</translation>
    </message>
    <message>
        <source>薬局の名前</source>
        <extracomment>gallery sample</extracomment>
        <translation>Pharmacy name</translation>
    </message>
    <message>
        <source>例: あおば薬局 駅前店</source>
        <extracomment>gallery sample</extracomment>
        <translation>Example: Aoba Pharmacy, Ekimae</translation>
    </message>
    <message>
        <source>署名の鍵</source>
        <extracomment>gallery sample</extracomment>
        <translation>Signature key</translation>
    </message>
    <message>
        <source>保守 太郎 4821 7730</source>
        <extracomment>gallery sample</extracomment>
        <translation>Taro Hoshu 4821 7730</translation>
    </message>
    <message>
        <source>どのように確かめましたか</source>
        <extracomment>gallery sample</extracomment>
        <translation>How did you check?</translation>
    </message>
    <message>
        <source>レセコンの利用者一覧を印刷し、勤務表と見比べた。9月に辞めた 2 名の ID が残っていたので、事業者に電話で削除を頼み、その日のうちに消えたことを画面で確かめた。</source>
        <extracomment>gallery sample</extracomment>
        <translation>Printed the list of receipt computer users and compared it with the work roster. The IDs of 2 people who left in September were still there, so we phoned the vendor to delete them and saw on screen the same day that they were gone.</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>上のフォルダー</source>
        <extracomment>button in a file dialog: the folder that holds this one</extracomment>
        <translation>Folder above</translation>
    </message>
    <message>
        <source>すべての種類</source>
        <extracomment>switch in a file dialog: show files of any kind</extracomment>
        <translation>Every kind</translation>
    </message>
    <message>
        <source>ここに出るのは %1 個までです。</source>
        <extracomment>in a file dialog, below rows that are not all; %1 how many are not shown</extracomment>
        <translation>No more than %1 are shown here.</translation>
    </message>
    <message>
        <source>このフォルダーは開けません。</source>
        <extracomment>in a file dialog: a folder that may not be looked into</extracomment>
        <translation>This folder cannot be opened.</translation>
    </message>
    <message>
        <source>ここには何もありません。</source>
        <extracomment>in a file dialog: nothing to be seen in a folder</extracomment>
        <translation>There is nothing here.</translation>
    </message>
    <message>
        <source>ファイルの名前</source>
        <extracomment>name of a field in a file dialog</extracomment>
        <translation>Name of the file</translation>
    </message>
    <message>
        <source>「%1」として保存します。</source>
        <extracomment>below the name of a file that is to be saved; %1 is the whole name</extracomment>
        <translation>Will be saved as “%1”.</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>button of a file dialog that leaves everything as it was</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>保存</source>
        <extracomment>button of a file dialog</extracomment>
        <translation>Save</translation>
    </message>
    <message>
        <source>%1 つを開く</source>
        <extracomment>button of a file dialog, takes several files</extracomment>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>開く</source>
        <extracomment>button of a file dialog</extracomment>
        <translation>Open</translation>
    </message>
    <message>
        <source>このフォルダーにする</source>
        <extracomment>button of a file dialog, takes the folder that is shown</extracomment>
        <translation>Use this folder</translation>
    </message>
    <message>
        <source>このフォルダーには書き込めません。</source>
        <extracomment>why nothing can be saved in a folder</extracomment>
        <translation>This folder cannot be written to.</translation>
    </message>
    <message>
        <source>同じ名前のファイルがあります</source>
        <extracomment>question before a file is replaced</extracomment>
        <translation>A file of that name is there already</translation>
    </message>
    <message>
        <source>「%1」を、いま保存するもので置き換えますか。前の中身は戻せません。</source>
        <extracomment>beneath the question before a file is replaced; %1 is its name</extracomment>
        <translation>Replace “%1” with what is being saved now? What was in it cannot be brought back.</translation>
    </message>
    <message>
        <source>置き換える</source>
        <extracomment>button that replaces a file</extracomment>
        <translation>Replace</translation>
    </message>
    <message>
        <source>名前を変える</source>
        <extracomment>button that lets a person give another name</extracomment>
        <translation>Change the name</translation>
    </message>
    <message>
        <source>この種類のファイルは、ここにはありません。</source>
        <extracomment>in a file dialog: no file of the kind that is asked for in a folder</extracomment>
        <translation>There is no file of this kind here.</translation>
    </message>
</context>
<context>
    <name>FileRows</name>
    <message>
        <source>フォルダーの中</source>
        <extracomment>for a screen reader: the files and folders in a file dialog</extracomment>
        <translation>In this folder</translation>
    </message>
</context>
<context>
    <name>Filled</name>
    <message>
        <source>項目の文が、様式と少しちがいます</source>
        <extracomment>why what was found in a filled form is not sure</extracomment>
        <translation>The wording differs a little from the form’s</translation>
    </message>
    <message>
        <source>番号だけで見分けました</source>
        <extracomment>why what was found in a filled form is not sure</extracomment>
        <translation>Known by its number alone</translation>
    </message>
    <message>
        <source>同じ文の項目の、どの対象のものか決まりません</source>
        <extracomment>why what was found in a filled form is not sure; the targets are servers, PCs and network devices</extracomment>
        <translation>Which of the rows with the same words it is cannot be told</translation>
    </message>
    <message>
        <source>ファイルに、同じ項目がいくつもあります</source>
        <extracomment>why what was found in a filled form is not sure</extracomment>
        <translation>The file has this row more than once</translation>
    </message>
    <message>
        <source>同じ行で、ほかの項目にも答えています</source>
        <extracomment>why what was found in a filled form is not sure</extracomment>
        <translation>The same line answers other rows too</translation>
    </message>
    <message>
        <source>何を書く列か、見出しから決まりません</source>
        <extracomment>why what was found in a filled form is not sure</extracomment>
        <translation>No head says what this column is for</translation>
    </message>
    <message>
        <source>項目から離れた行に書いてあります</source>
        <extracomment>why what was found in a filled form is not sure</extracomment>
        <translation>It stands in a line away from its row</translation>
    </message>
    <message>
        <source>印の意味が、一つに決まりません</source>
        <extracomment>why what was found in a filled form is not sure</extracomment>
        <translation>The mark can be meant in more than one way</translation>
    </message>
    <message>
        <source>「はい」と「いいえ」の両方に印があります</source>
        <extracomment>why what was found in a filled form is not sure</extracomment>
        <translation>はい and いいえ are both marked</translation>
    </message>
    <message>
        <source>印の欄が一つだけで、「はい」かどうか決まりません</source>
        <extracomment>why what was found in a filled form is not sure</extracomment>
        <translation>There is one box only, and what it means cannot be told</translation>
    </message>
    <message>
        <source>「はい」でも「いいえ」でもないことばです</source>
        <extracomment>why what was found in a filled form is not sure</extracomment>
        <translation>A word that is neither はい nor いいえ</translation>
    </message>
    <message>
        <source>取り消し線で消した文字があります</source>
        <extracomment>why what was found in a filled form is not sure</extracomment>
        <translation>Something is struck through</translation>
    </message>
    <message>
        <source>図形で印をつけたかもしれません（図形は読めません）</source>
        <extracomment>why what was found in a filled form is not sure</extracomment>
        <translation>It may be marked with a drawing, which cannot be read</translation>
    </message>
    <message>
        <source>「該当なし」と書いてあります</source>
        <extracomment>why what was found in a filled form is not sure</extracomment>
        <translation>It says “not applicable”</translation>
    </message>
    <message>
        <source>日付として読めません</source>
        <extracomment>why what was found in a filled form is not sure</extracomment>
        <translation>Not a day</translation>
    </message>
    <message>
        <source>日付に年がなく、いつの年か決まりません</source>
        <extracomment>why what was found in a filled form is not sure</extracomment>
        <translation>The day has no year, and more than one fits</translation>
    </message>
    <message>
        <source>きょうより後の日付です</source>
        <extracomment>why what was found in a filled form is not sure</extracomment>
        <translation>The day is after today</translation>
    </message>
    <message>
        <source>様式の出た日より前の日付です</source>
        <extracomment>why what was found in a filled form is not sure</extracomment>
        <translation>The day is before the form came out</translation>
    </message>
    <message>
        <source>確認した日がありません</source>
        <extracomment>why what was found in a filled form is not sure</extracomment>
        <translation>The day of the check is missing</translation>
    </message>
    <message>
        <source>「いいえ」ではないのに、目標日か 2 回目があります</source>
        <extracomment>why what was found in a filled form is not sure</extracomment>
        <translation>There is a target day or a second check without いいえ</translation>
    </message>
    <message>
        <source>はい</source>
        <extracomment>an answer</extracomment>
        <translation>はい (Yes)</translation>
    </message>
    <message>
        <source>いいえ</source>
        <extracomment>an answer</extracomment>
        <translation>いいえ (No)</translation>
    </message>
    <message>
        <source>該当なし</source>
        <extracomment>an answer: the row is not about this pharmacy or vendor</extracomment>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>2回目 %1</source>
        <extracomment>the second check of a row; %1 the answer</extracomment>
        <translation>second check %1</translation>
    </message>
    <message>
        <source>目標日 %1</source>
        <extracomment>the day by which a row will be done; %1 the day</extracomment>
        <translation>target %1</translation>
    </message>
    <message>
        <source>備考 %1</source>
        <extracomment>a remark; %1 its words</extracomment>
        <translation>remark %1</translation>
    </message>
    <message>
        <source>「%1」→ %2（%3）</source>
        <extracomment>something that was found in a file and guessed at; %1 what the cell says, %2 its meaning, %3 the cell</extracomment>
        <translation>“%1” → %2 (%3)</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <extracomment>something that was found in a file, with its cell; %1 what, %2 the cell</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>項目の文と番号が、様式と食いちがっています</source>
        <extracomment>why what was found in a filled form is not sure</extracomment>
        <translation>The row’s words and its number do not go together as in the form</translation>
    </message>
    <message>
        <source>備考が、答えと反対のことか、訂正のことを言っています</source>
        <extracomment>why what was found in a filled form is not sure</extracomment>
        <translation>The remark says the opposite of the answer, or speaks of a correction</translation>
    </message>
    <message>
        <source>計算式の値なので、開く日によって変わるかもしれません</source>
        <extracomment>why what was found in a filled form is not sure</extracomment>
        <translation>A formula gives it, so another day may give another value</translation>
    </message>
    <message>
        <source>セルにコメントがついています</source>
        <extracomment>why what was found in a filled form is not sure</extracomment>
        <translation>There is a comment at the cell</translation>
    </message>
    <message>
        <source>答え</source>
        <extracomment>part of a row of the form</extracomment>
        <translation>Answer</translation>
    </message>
    <message>
        <source>確認した日</source>
        <extracomment>part of a row of the form</extracomment>
        <translation>Date checked</translation>
    </message>
    <message>
        <source>目標日</source>
        <extracomment>part of a row of the form</extracomment>
        <translation>Target date</translation>
    </message>
    <message>
        <source>2回目の答え</source>
        <extracomment>part of a row of the form</extracomment>
        <translation>Second answer</translation>
    </message>
    <message>
        <source>2回目に確認した日</source>
        <extracomment>part of a row of the form</extracomment>
        <translation>Date of second check</translation>
    </message>
    <message>
        <source>備考</source>
        <extracomment>part of a row of the form</extracomment>
        <translation>Remark</translation>
    </message>
    <message>
        <source>%1（%2）: 前にあった「%3」は、もうありません</source>
        <extracomment>what a person has to see to in a form that was filled in; %1 part of a row, %2 its cell, %3 what stood there</extracomment>
        <translation>%1 (%2): “%3” stood there before and is gone</translation>
    </message>
    <message>
        <source>どの様式か、だれの様式か、ファイルから決まりません</source>
        <extracomment>why what was found in a filled form is not sure: whose sheet it is does not follow</extracomment>
        <translation>The file does not tell which sheet, or whose, it is</translation>
    </message>
    <message>
        <source>日付は、様式全体に一つだけ書いてあります</source>
        <extracomment>why what was found in a filled form is not sure</extracomment>
        <translation>One day stands for the whole sheet</translation>
    </message>
    <message>
        <source>%1：書く所がないか、書いたとおりに読み取れません</source>
        <extracomment>what a person has to see to in a form that was filled in; %1 part of a row: its answer, its target day</extracomment>
        <translation>%1: there is no place for it, or it does not read back as it was written</translation>
    </message>
</context>
<context>
    <name>FilledHead</name>
    <message>
        <source>シートと同じ項目 %1。書き入れるものはありません。</source>
        <extracomment>nothing in a filled form would change the sheet; %1 rows of the sheet that the file has</extracomment>
        <translation>%1 rows are this sheet’s. There is nothing to take.</translation>
    </message>
    <message>
        <source>シートと同じ項目 %1。そのうち %2 項目に書き入れるものがあり、%3 項目は確かではありません。</source>
        <extracomment>a filled form; %1 rows of the sheet that the file has, %2 that would change, %3 of them not sure</extracomment>
        <translation>%1 rows are this sheet’s. %2 of them would change it, and %3 are not sure.</translation>
    </message>
    <message>
        <source>署名のない回答です。紙の写しと同じに扱い、ファイルを根拠資料として残します。</source>
        <extracomment>a form that a vendor filled in and sent as a file has no signature</extracomment>
        <translation>These answers are not signed. They are kept like a copy of a paper, with the file as evidence.</translation>
    </message>
    <message>
        <source>ファイルの事業者名: %1</source>
        <extracomment>the name of the vendor in a file; %1 the name</extracomment>
        <translation>Vendor’s name in the file: %1</translation>
    </message>
    <message>
        <source>受け取った日</source>
        <extracomment>field: the day on which a vendor&apos;s file came</extracomment>
        <translation>Received on</translation>
    </message>
    <message>
        <source>記入した人</source>
        <extracomment>field: who filled a vendor&apos;s form in</extracomment>
        <translation>Filled in by</translation>
    </message>
    <message>
        <source>日付のない項目を確認した日</source>
        <extracomment>field: the day of checks that have none of their own</extracomment>
        <translation>Day of checks without a day</translation>
    </message>
    <message>
        <source>様式の出た日より前の日付も、書いてあるとおりに受け取る</source>
        <extracomment>switch: days before the form came out stand in the file like that and are right</extracomment>
        <translation>Take days before the form came out as they stand</translation>
    </message>
    <message>
        <source>別の年度か、別の様式のファイルかもしれません。%1 項目が見つかりません。</source>
        <extracomment>a filled form is another one than the sheet; %1 rows that it does not have</extracomment>
        <translation>This may be another year’s form, or another form: %1 rows of the sheet were not found.</translation>
    </message>
</context>
<context>
    <name>FilledRow</name>
    <message>
        <source>%1 ・ 今は %2</source>
        <extracomment>a row of a filled form; %1 what was found, %2 what the sheet says now</extracomment>
        <translation>%1 · now %2</translation>
    </message>
    <message>
        <source>答えは書いてありません</source>
        <extracomment>a row of a filled form that holds no answer, as the sheet does not</extracomment>
        <translation>No answer is written there</translation>
    </message>
    <message>
        <source>今の答えと同じです</source>
        <extracomment>a row of a filled form says what the sheet says already</extracomment>
        <translation>Same as the sheet</translation>
    </message>
</context>
<context>
    <name>FilledScreen</name>
    <message>
        <source>見つかった答え</source>
        <extracomment>card with the rows of a filled form</extracomment>
        <translation>Answers that were found</translation>
    </message>
    <message>
        <source>印のある項目を、シートに書き入れます。確かでないものには、印をつけていません。ファイルのセルを見て決めてください。</source>
        <extracomment>how rows of a filled form are taken</extracomment>
        <translation>Ticked rows are taken into the sheet. What is not sure is not ticked: look at its cells in the file and decide.</translation>
    </message>
    <message>
        <source>どの項目にも合わない文</source>
        <extracomment>card with texts of a filled form that fit no row</extracomment>
        <translation>Text that fits no row</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>button: leaves a filled form without taking anything</extracomment>
        <translation>Leave</translation>
    </message>
    <message>
        <source>%1 項目を書き入れる</source>
        <extracomment>button: takes the ticked rows of a filled form; %1 how many</extracomment>
        <translation>Take %1 rows</translation>
    </message>
    <message>
        <source>印のある項目がありません。</source>
        <extracomment>why the button cannot be pressed</extracomment>
        <translation>Nothing is ticked.</translation>
    </message>
    <message>
        <source>記入した人を書いてください。</source>
        <extracomment>why the button cannot be pressed</extracomment>
        <translation>Enter who filled it in.</translation>
    </message>
    <message>
        <source>記入済みのファイルを読む</source>
        <extracomment>title of the page that reads a copy of the form that was filled in elsewhere</extracomment>
        <translation>Read a filled-in file</translation>
    </message>
</context>
<context>
    <name>FirstCheck</name>
    <message>
        <source>確認した日</source>
        <extracomment>name of a date field: the day on which the row was checked</extracomment>
        <translation>Date checked</translation>
    </message>
</context>
<context>
    <name>FirstStartScreen</name>
    <message>
        <source>まもり手帳をはじめます</source>
        <extracomment>title of the first start</extracomment>
        <translation>Welcome to Mamori Techo</translation>
    </message>
    <message>
        <source>薬局のチェックリストを、この端末の中だけで進めます。ネットワークは使いません。</source>
        <extracomment>beneath the title of the first start</extracomment>
        <translation>Work through the pharmacy cybersecurity checklist entirely on this device. No network is used.</translation>
    </message>
    <message>
        <source>見本を作っています…</source>
        <extracomment>while the invented data is made</extracomment>
        <translation>Making the sample…</translation>
    </message>
    <message>
        <source>手帳を作って、暗号をかけています…</source>
        <extracomment>while the store is made for the first time</extracomment>
        <translation>Creating and encrypting your records…</translation>
    </message>
    <message>
        <source>はじめる</source>
        <extracomment>button of the first start: makes the store</extracomment>
        <translation>Start</translation>
    </message>
    <message>
        <source>名前と責任者を入れてください</source>
        <extracomment>why the button of the first start cannot be pressed yet</extracomment>
        <translation>Enter the name and the responsible person</translation>
    </message>
    <message>
        <source>見本で試す</source>
        <extracomment>button of the first start: opens invented data to practise with</extracomment>
        <translation>Try with a sample</translation>
    </message>
    <message>
        <source>バックアップから戻す</source>
        <extracomment>button of the first start: an earlier store is brought back</extracomment>
        <translation>Restore from a backup</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>ネットワークから切り離してください。LAN ケーブルを抜き、Wi-Fi を切ります。</source>
        <extracomment>first step in an incident</extracomment>
        <translation>Take the device off the network. Pull out the network cable and turn Wi-Fi off.</translation>
    </message>
    <message>
        <source>電源を切ったり、再起動したりしないでください。画面はそのままにします（あとで調べる手がかりになります）。</source>
        <extracomment>step in an incident</extracomment>
        <translation>Do not turn the power off and do not restart. Leave the screen as it is; it helps to find out later.</translation>
    </message>
    <message>
        <source>画面を写真に撮り、時刻と、見たこと・したことを書き留めてください。</source>
        <extracomment>step in an incident</extracomment>
        <translation>Photograph the screen, and note the time and what you saw and did.</translation>
    </message>
    <message>
        <source>「この順に電話する」の上から順に電話してください。つながらないときは、次にかけます。</source>
        <extracomment>step in an incident</extracomment>
        <translation>Telephone in the order of &quot;Telephone in this order&quot;. If nobody answers, go on to the next.</translation>
    </message>
    <message>
        <source>ほかの端末も使うのをやめ、同じ症状がないか確かめてください。USB メモリなどは差し替えないでください。</source>
        <extracomment>step in an incident</extracomment>
        <translation>Stop using the other devices too, and look whether they show the same. Do not move USB sticks and the like from one to another.</translation>
    </message>
    <message>
        <source>金銭の要求には応じず、リンクは押さないでください。</source>
        <extracomment>step in an incident</extracomment>
        <translation>Do not answer demands for money, and do not press links.</translation>
    </message>
    <message>
        <source>まずすること</source>
        <extracomment>card with what to do first in an incident</extracomment>
        <translation>First of all</translation>
    </message>
    <message>
        <source>厚生労働省のポータルサイト %1</source>
        <extracomment>the ministry&apos;s portal for incidents; %1 is an address</extracomment>
        <translation>The ministry&apos;s portal %1</translation>
    </message>
</context>
<context>
    <name>FoldedCheck</name>
    <message>
        <source>1回目 %1</source>
        <extracomment>the first check in short; %1 is いいえ with its day</extracomment>
        <translation>First check %1</translation>
    </message>
    <message>
        <source>目標日 %1</source>
        <extracomment>the target day of an いいえ; %1 is the day</extracomment>
        <translation>Target date %1</translation>
    </message>
    <message>
        <source>1回目を直す</source>
        <extracomment>button: change the first check after all</extracomment>
        <translation>Correct first check</translation>
    </message>
    <message>
        <source>目標日 %1を過ぎています</source>
        <extracomment>the target day of an いいえ that is past; %1 is the day</extracomment>
        <translation>Target date %1 has passed</translation>
    </message>
</context>
<context>
    <name>FolderAsker</name>
    <message>
        <source>バックアップを置くフォルダー</source>
        <extracomment>title of a file dialog</extracomment>
        <translation>Folder for the backups</translation>
    </message>
</context>
<context>
    <name>FormAlongCard</name>
    <message>
        <source>様式もいっしょに渡す</source>
        <extracomment>card on the page of a request: the form goes along</extracomment>
        <translation>Hand the form over as well</translation>
    </message>
    <message>
        <source>様式を保存しました。依頼のファイルといっしょに渡してください。相手は、様式、依頼の順に開きます。</source>
        <extracomment>the form was saved beside the request</extracomment>
        <translation>The form is saved. Hand it over with the file of the request. The other side opens the form first, then the request.</translation>
    </message>
    <message>
        <source>様式のファイルを保存</source>
        <extracomment>button: saves the signed form as a file</extracomment>
        <translation>Save the form as a file</translation>
    </message>
    <message>
        <source>様式には「%1」の名前で署名します。相手は、この端末の番号 %2 を電話か会って確かめます。薬局の答えは入りません。</source>
        <extracomment>in whose name a form is signed, and what a receiver compares; %1 the name of the pharmacy, %2 twelve digits</extracomment>
        <translation>The form is signed in the name of “%1”. The other side compares this device’s number %2 by telephone or in person. No answer of the pharmacy is in it.</translation>
    </message>
    <message>
        <source>この依頼は、この薬局で取り込んだ%1で作られています。相手の端末にこの様式がないと、依頼を開けません。</source>
        <extracomment>why a form goes along with a request; %1 edition of the form</extracomment>
        <translation>This request is made with the %1, which this pharmacy read in itself. Where the other device does not have that form, the request does not open.</translation>
    </message>
</context>
<context>
    <name>FormOpenDialog</name>
    <message>
        <source>取り込む様式</source>
        <extracomment>title of a file dialog</extracomment>
        <translation>Form to take in</translation>
    </message>
    <message>
        <source>様式の表</source>
        <extracomment>kind of file in a file dialog</extracomment>
        <translation>Form workbooks</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>立入検査</source>
        <extracomment>title of the page for an inspector</extracomment>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>%1 ・ 責任者 %2 ・ %3</source>
        <extracomment>beneath the title; %1 is the pharmacy, %2 the responsible person, %3 the day</extracomment>
        <translation>%1 ・ responsible: %2 ・ %3</translation>
    </message>
    <message>
        <source>検査担当者に見せる</source>
        <extracomment>button: hands the screen to an inspector; nothing can be changed then</extracomment>
        <translation>Hand to the inspector</translation>
    </message>
    <message>
        <source>見るだけの画面です。見せたことは日時とともに記録しています。</source>
        <extracomment>while an inspector looks at the screen</extracomment>
        <translation>This screen is for looking only. What is shown is recorded with its time.</translation>
    </message>
    <message>
        <source>検査を終える</source>
        <extracomment>button: takes the screen back from an inspector</extracomment>
        <translation>End the inspection</translation>
    </message>
    <message>
        <source>もとの画面にもどるには、あなたのパスフレーズを入れます。</source>
        <extracomment>before the screen is taken back from an inspector</extracomment>
        <translation>Enter your passphrase to go back.</translation>
    </message>
    <message>
        <source>%1 項目中 %2 項目に回答済み ・ 直近の点検 %3</source>
        <extracomment>above the official order; %1 rows, %2 answered, %3 the day of the last check</extracomment>
        <translation>%2 of %1 rows answered ・ last check %3</translation>
    </message>
    <message>
        <source>%1 項目中 %2 項目に回答済み</source>
        <extracomment>above the official order before any check; %1 rows, %2 answered</extracomment>
        <translation>%2 of %1 rows answered</translation>
    </message>
    <message>
        <source>シート</source>
        <extracomment>list field of the inspection: which sheet is shown</extracomment>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>ロック</source>
        <extracomment>button: covers the screen and closes the store until the passphrase is given</extracomment>
        <translation>Lock</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>薬局用か事業者用か、題名から決まりません</source>
        <extracomment>why a row of a form that is read in is not sure: whose sheet it is does not follow</extracomment>
        <translation>The title does not say whether it is the pharmacy’s or the vendor’s</translation>
    </message>
    <message>
        <source>このチェックリストではないファイルのようです</source>
        <extracomment>why a row of a form that is read in is not sure</extracomment>
        <translation>The file does not look like this checklist</translation>
    </message>
    <message>
        <source>表の見出し（チェック項目など）が見つかりません</source>
        <extracomment>why a row of a form that is read in is not sure</extracomment>
        <translation>The head of the table (チェック項目 …) was not found</translation>
    </message>
    <message>
        <source>大項目（1 体制構築など）が上にありません</source>
        <extracomment>why a row of a form that is read in is not sure</extracomment>
        <translation>No section (1 体制構築 …) stands above it</translation>
    </message>
    <message>
        <source>番号の頭と、上にある大項目がちがいます</source>
        <extracomment>why a row of a form that is read in is not sure</extracomment>
        <translation>Its number names another section than the one above it</translation>
    </message>
    <message>
        <source>大項目の見出しが、ちがう行にあります</source>
        <extracomment>why a row of a form that is read in is not sure</extracomment>
        <translation>The title of its section stands in another line</translation>
    </message>
    <message>
        <source>対象（サーバなど）の見出しが上にありません</source>
        <extracomment>why a row of a form that is read in is not sure; the targets are servers, PCs and network devices</extracomment>
        <translation>No heading for its target (servers …) stands above it</translation>
    </message>
    <message>
        <source>何についての項目か、見出しから決まりません</source>
        <extracomment>why a row of a form that is read in is not sure</extracomment>
        <translation>The headings do not say what it is about</translation>
    </message>
    <message>
        <source>見出しが、2 つ以上の対象をあげています</source>
        <extracomment>why a row of a form that is read in is not sure</extracomment>
        <translation>The heading names more than one target</translation>
    </message>
    <message>
        <source>対象が、列に分かれています</source>
        <extracomment>why a row of a form that is read in is not sure</extracomment>
        <translation>The targets are columns</translation>
    </message>
    <message>
        <source>対象の見出しが、ほかとはちがう場所にあります</source>
        <extracomment>why a row of a form that is read in is not sure</extracomment>
        <translation>The heading for its target stands in another place than the others</translation>
    </message>
    <message>
        <source>今年度の項目か参考項目か、決まりません</source>
        <extracomment>why a row of a form that is read in is not sure</extracomment>
        <translation>Whether it is due this year or a reference row is not clear</translation>
    </message>
    <message>
        <source>番号がありません</source>
        <extracomment>why a row of a form that is read in is not sure</extracomment>
        <translation>It has no number</translation>
    </message>
    <message>
        <source>番号が数として入っていて、印刷されるときの形が分かりません</source>
        <extracomment>why a row of a form that is read in is not sure</extracomment>
        <translation>Its number is stored as a number, so that how it is printed is not known</translation>
    </message>
    <message>
        <source>同じ番号の項目が、もう一つあります</source>
        <extracomment>why a row of a form that is read in is not sure</extracomment>
        <translation>Another row has the same number</translation>
    </message>
    <message>
        <source>番号が順になっていません</source>
        <extracomment>why a row of a form that is read in is not sure</extracomment>
        <translation>The numbers are not in order</translation>
    </message>
    <message>
        <source>となりに、ほかの文もあります</source>
        <extracomment>why a row of a form that is read in is not sure</extracomment>
        <translation>Other text stands beside it</translation>
    </message>
    <message>
        <source>一つのセルに、いくつもの項目が入っています</source>
        <extracomment>why a row of a form that is read in is not sure</extracomment>
        <translation>The cell holds several rows</translation>
    </message>
    <message>
        <source>2 行をつないだ文です</source>
        <extracomment>why a row of a form that is read in is not sure</extracomment>
        <translation>Put together from two lines</translation>
    </message>
    <message>
        <source>下の行の文も、この項目のつづきかもしれません</source>
        <extracomment>why a row of a form that is read in is not sure</extracomment>
        <translation>The text below may belong to it</translation>
    </message>
    <message>
        <source>文が、とちゅうで終わっているようです</source>
        <extracomment>why a row of a form that is read in is not sure</extracomment>
        <translation>The sentence seems to end in the middle</translation>
    </message>
    <message>
        <source>「はい・いいえ」が、文と同じセルに入っていました</source>
        <extracomment>why a row of a form that is read in is not sure</extracomment>
        <translation>はい・いいえ stood in the same cell</translation>
    </message>
    <message>
        <source>文が、答えの列に入っています</source>
        <extracomment>why a row of a form that is read in is not sure</extracomment>
        <translation>It stands in a column for answers</translation>
    </message>
    <message>
        <source>取り消し線の文が、そばにあります</source>
        <extracomment>why a row of a form that is read in is not sure</extracomment>
        <translation>Text that is struck through stands beside it</translation>
    </message>
    <message>
        <source>上の見出しが、かくれているか、取り消し線で消されています</source>
        <extracomment>why a row of a form that is read in is not sure</extracomment>
        <translation>The heading above is hidden or struck through</translation>
    </message>
    <message>
        <source>いちばん上にあるので、最初の質問（導入の有無）と見ました</source>
        <extracomment>why a row of a form that is read in is not sure; the first question asks whether there is any system at all</extracomment>
        <translation>Taken for the first question because it stands at the top</translation>
    </message>
    <message>
        <source>項目が少なく、このチェックリストかどうか分かりません</source>
        <extracomment>why a row of a form that is read in is not sure</extracomment>
        <translation>There are too few rows to tell that it is this checklist</translation>
    </message>
    <message>
        <source>手で項目にした文です</source>
        <extracomment>why a row of a form that is read in is not sure</extracomment>
        <translation>Made a row by hand</translation>
    </message>
    <message>
        <source>注</source>
        <extracomment>why a text of a form became no row: it is a note</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>記入欄</source>
        <extracomment>why a text of a form became no row: a field to fill in, such as a name</extracomment>
        <translation>Field to fill in</translation>
    </message>
    <message>
        <source>備考</source>
        <extracomment>why a text of a form became no row: a remark</extracomment>
        <translation>Remark</translation>
    </message>
    <message>
        <source>かくれている</source>
        <extracomment>why a text of a form became no row: its line, column or tab is hidden</extracomment>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>取り消し線</source>
        <extracomment>why a text of a form became no row: it is struck through</extracomment>
        <translation>Struck through</translation>
    </message>
    <message>
        <source>使わなかった文</source>
        <extracomment>why a text of a form became no row: nothing says that it is one</extracomment>
        <translation>Not used</translation>
    </message>
    <message>
        <source>図や図形（読んでいません）</source>
        <extracomment>why a part of a form was not read: it is a drawing</extracomment>
        <translation>Drawings (not read)</translation>
    </message>
    <message>
        <source>長すぎるシート（読んでいません）</source>
        <extracomment>why a tab was not read: it is longer than any form</extracomment>
        <translation>A tab that is too long (not read)</translation>
    </message>
    <message>
        <source>薬局・事業者の体制</source>
        <extracomment>what a row of the form speaks about: the pharmacy itself</extracomment>
        <translation>The organisation</translation>
    </message>
    <message>
        <source>医療情報システム全般</source>
        <extracomment>what a row of the form speaks about</extracomment>
        <translation>All medical information systems</translation>
    </message>
    <message>
        <source>サーバ</source>
        <extracomment>what a row of the form speaks about</extracomment>
        <translation>Servers</translation>
    </message>
    <message>
        <source>端末PC</source>
        <extracomment>what a row of the form speaks about</extracomment>
        <translation>PCs</translation>
    </message>
    <message>
        <source>ネットワーク機器</source>
        <extracomment>what a row of the form speaks about</extracomment>
        <translation>Network devices</translation>
    </message>
    <message>
        <source>薬局用か事業者用か不明</source>
        <extracomment>whose sheet of the form it is cannot be told</extracomment>
        <translation>whose sheet is not known</translation>
    </message>
    <message>
        <source>薬局確認用</source>
        <extracomment>the pharmacy&apos;s sheet of the form</extracomment>
        <translation>Pharmacy’s sheet</translation>
    </message>
    <message>
        <source>事業者確認用</source>
        <extracomment>the vendor&apos;s sheet of the form</extracomment>
        <translation>Vendor’s sheet</translation>
    </message>
    <message>
        <source>厚生労働省の令和8年度「医療機関・薬局確認用」です（2026年6月に出たもの）</source>
        <extracomment>a file is the ministry&apos;s, known by its SHA-256</extracomment>
        <translation>The ministry’s pharmacy sheet for fiscal 2026, as published in June 2026</translation>
    </message>
    <message>
        <source>厚生労働省の令和8年度「事業者確認用」です（2026年6月に出たもの）</source>
        <extracomment>a file is the ministry&apos;s, known by its SHA-256</extracomment>
        <translation>The ministry’s vendor sheet for fiscal 2026, as published in June 2026</translation>
    </message>
    <message>
        <source>もとは確かめられません（厚生労働省が差しかえたものかもしれません）</source>
        <extracomment>a file is none that is known by its SHA-256</extracomment>
        <translation>Where it comes from cannot be told (the ministry may have replaced its file)</translation>
    </message>
    <message>
        <source>上に、見出しかもしれない文があります（読み取れていません）</source>
        <extracomment>why a row of a form that is read in is not sure: a text above it may be a heading</extracomment>
        <translation>A text above it may be a heading that was not understood</translation>
    </message>
    <message>
        <source>番号が、ほかの項目を指しているのかもしれません</source>
        <extracomment>why a row of a form that is read in is not sure</extracomment>
        <translation>Its number may be a reference to another row</translation>
    </message>
    <message>
        <source>医療機関だけの様式です。薬局の様式とは、ことばがちがう項目があります</source>
        <extracomment>why a row of a form that is read in is not sure</extracomment>
        <translation>It is the form for hospitals alone; some rows differ from the pharmacy’s</translation>
    </message>
    <message>
        <source>書き込まれた答え</source>
        <extracomment>why a text of a form became no row: somebody&apos;s answer</extracomment>
        <translation>An answer that was filled in</translation>
    </message>
    <message>
        <source>厚生労働省の PDF です。取り込むには、同じページの表計算ファイル（.xlsx）を選んでください</source>
        <extracomment>a file is the ministry&apos;s PDF, which cannot be read as a form</extracomment>
        <translation>The ministry’s PDF. To bring the form in, choose the spreadsheet (.xlsx) from the same page</translation>
    </message>
</context>
<context>
    <name>FormsCard</name>
    <message>
        <source>様式</source>
        <extracomment>card of the settings: the editions of the form</extracomment>
        <translation>Forms</translation>
    </message>
    <message>
        <source>様式を見る</source>
        <extracomment>opens the page with the editions of the form</extracomment>
        <translation>See the forms</translation>
    </message>
    <message>
        <source>まだ、どの年の様式も使っていません。</source>
        <extracomment>no edition of the form is in use</extracomment>
        <translation>No form is in use yet.</translation>
    </message>
    <message>
        <source>使っているのは %1です。ほかの年の様式や、前の年との違いを見られます。</source>
        <extracomment>which edition of the form is in use; %1 its title</extracomment>
        <translation>In use is the %1. Here you can see the other forms and what changed between them.</translation>
    </message>
</context>
<context>
    <name>FormsScreen</name>
    <message>
        <source>様式</source>
        <extracomment>title of the page with the editions of the form</extracomment>
        <translation>Forms</translation>
    </message>
    <message>
        <source>厚生労働省のサイトから保存した「医療機関・薬局確認用」と「事業者確認用」のファイル（.xlsx）を、二つとも選んでください。この窓に落としても読み取ります。書いてあるとおりに読み取り、確かでない所は印をつけて聞きます。</source>
        <extracomment>what can be taken in as a form</extracomment>
        <translation>Choose both files (.xlsx) that you saved from the ministry’s site, the pharmacy’s sheet and the vendor’s. You can also drop them on this window. They are read to the letter, and you are asked about every place that is not sure.</translation>
    </message>
    <message>
        <source>ファイルを選ぶ</source>
        <extracomment>button: chooses the files of a form</extracomment>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>%1に署名して保存しました</source>
        <extracomment>word that a form was signed and saved for others; %1 the form</extracomment>
        <translation>%1 was signed and saved</translation>
    </message>
    <message>
        <source>チェックリストの様式は、年度ごとに変わります。どの年の様式で書いた答えも、そのまま残ります。</source>
        <extracomment>explains the page with the editions of the form</extracomment>
        <translation>The form changes with each fiscal year. Answers stay as they were given, on the form of their year.</translation>
    </message>
    <message>
        <source>様式を取り込む</source>
        <extracomment>card of the way for a form to come in</extracomment>
        <translation>Bring a form in</translation>
    </message>
    <message>
        <source>選んでも、すぐには取り込みません。中身を見てから決められます。</source>
        <extracomment>nothing happens before a person agrees</extracomment>
        <translation>Choosing keeps nothing yet: you look at everything first.</translation>
    </message>
    <message>
        <source>%1を取り込みました</source>
        <extracomment>word that a form that was signed by others was kept; %1 the form
----------
word that a form that was read in was kept; %1 the form</extracomment>
        <translation>%1 was kept</translation>
    </message>
    <message>
        <source>様式を読んでいます…</source>
        <extracomment>while a form is read</extracomment>
        <translation>Reading the form…</translation>
    </message>
</context>
<context>
    <name>FrameControls</name>
    <message>
        <source>%1 枚分の QR を、くり返し表示しています（%2 / %3）</source>
        <extracomment>the codes follow each other; %1 is how many parts there are, %2 the code shown, %3 how many codes</extracomment>
        <translation>Showing %1 parts as QR codes, over and over (%2 / %3)</translation>
    </message>
    <message>
        <source>%2 枚のうち %1 枚目で止めています</source>
        <extracomment>the codes stand still on one part; %1 of %2</extracomment>
        <translation>Standing still on part %1 of %2</translation>
    </message>
    <message>
        <source>何枚分かを組み合わせた QR で止めています</source>
        <extracomment>the codes stand still on one that carries several parts at once</extracomment>
        <translation>Standing still on a code that combines several parts</translation>
    </message>
    <message>
        <source>止める</source>
        <extracomment>switch: the codes stand still</extracomment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>QR を大きく</source>
        <extracomment>switch: fewer and larger squares in each code, for a camera that cannot read small ones</extracomment>
        <translation>Larger codes</translation>
    </message>
    <message>
        <source>画面いっぱい</source>
        <extracomment>shows the code on the whole screen</extracomment>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>前の QR</source>
        <extracomment>shows the code of the part before</extracomment>
        <translation>Previous code</translation>
    </message>
    <message>
        <source>%1 / %2 枚目</source>
        <extracomment>the part whose code is shown; %1 of %2</extracomment>
        <translation>Part %1 of %2</translation>
    </message>
    <message>
        <source>一枚ずつ見せる</source>
        <extracomment>beside arrows that choose one part</extracomment>
        <translation>Show one by one</translation>
    </message>
    <message>
        <source>次の QR</source>
        <extracomment>shows the code of the part after</extracomment>
        <translation>Next code</translation>
    </message>
    <message>
        <source>切りかえの速さ</source>
        <extracomment>field: how long each code is shown</extracomment>
        <translation>Speed</translation>
    </message>
    <message>
        <source>とても速い（1 秒に 10 枚）</source>
        <extracomment>speed of the codes</extracomment>
        <translation>Very fast (10 a second)</translation>
    </message>
    <message>
        <source>ふつう（1 秒に 5 枚）</source>
        <extracomment>speed of the codes</extracomment>
        <translation>Normal (5 a second)</translation>
    </message>
    <message>
        <source>ゆっくり（1 秒に 2 枚）</source>
        <extracomment>speed of the codes</extracomment>
        <translation>Slow (2 a second)</translation>
    </message>
    <message>
        <source>とてもゆっくり（1 秒に 1 枚）</source>
        <extracomment>speed of the codes</extracomment>
        <translation>Very slow (1 a second)</translation>
    </message>
</context>
<context>
    <name>FullScreenCode</name>
    <message>
        <source>QR を画面いっぱいに表示中。押すと戻ります</source>
        <extracomment>the code fills the screen; spoken for the way back</extracomment>
        <translation>The QR code fills the screen. Press to go back</translation>
    </message>
    <message>
        <source>読み取ってもらう QR コード</source>
        <extracomment>what the picture is, for a screen reader</extracomment>
        <translation>QR code to be read</translation>
    </message>
    <message>
        <source>%1 / %2&#x3000;押すと戻ります</source>
        <extracomment>under the code that fills the screen; %1 of %2 codes</extracomment>
        <translation>%1 / %2 · press to go back</translation>
    </message>
    <message>
        <source>押すと戻ります</source>
        <extracomment>under the code that fills the screen</extracomment>
        <translation>Press to go back</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>見本帳</source>
        <extracomment>gallery window</extracomment>
        <translation>Sample book</translation>
    </message>
</context>
<context>
    <name>GapsDialog</name>
    <message>
        <source>渡す前に、保存したファイルを開いて、次の所を見てください。</source>
        <extracomment>before a list of what was not written into the ministry&apos;s form, or not surely</extracomment>
        <translation>Before you hand it over, open the saved file and look at these places.</translation>
    </message>
    <message>
        <source>事業者名を書く所が見つかりません。手で書いてください。</source>
        <extracomment>the vendor&apos;s name could not be written into the form</extracomment>
        <translation>There is no place for the vendor’s name. Please write it by hand.</translation>
    </message>
    <message>
        <source>このファイルが、この年のこの様式か、はっきりしません。別の年の様式、記入例、同じ項目が二度ある様式かもしれません。</source>
        <extracomment>the workbook that was filled in may be another year&apos;s, an example, or hold the same rows twice</extracomment>
        <translation>It is not clear that this file is this year’s form. It may be another year’s, an example, or hold the same rows twice.</translation>
    </message>
</context>
<context>
    <name>GenerationsCard</name>
    <message>
        <source>控えの一覧と、復元の練習</source>
        <extracomment>card of バックアップ: the generations</extracomment>
        <translation>Copies, and the restore drill</translation>
    </message>
    <message>
        <source>練習では、控えを別の場所に戻して中身を確かめ、終わったら消します。いまの記録は変わりません。</source>
        <extracomment>what a drill is</extracomment>
        <translation>A drill brings a copy back in another place, checks what is in it, and removes it again. The records stay as they are.</translation>
    </message>
    <message>
        <source>控えを、あなたのパスフレーズでひらけるかも確かめます。</source>
        <extracomment>before a drill</extracomment>
        <translation>It also shows whether your passphrase opens the copy.</translation>
    </message>
    <message>
        <source>練習をはじめる</source>
        <extracomment>button: starts the drill</extracomment>
        <translation>Start the drill</translation>
    </message>
    <message>
        <source>控えはまだありません</source>
        <extracomment>the list of generations is empty</extracomment>
        <translation>No copy yet</translation>
    </message>
    <message>
        <source>この手帳を使うと、1 日に 1 回、自動でできます。</source>
        <extracomment>the list of generations is empty: when there will be one</extracomment>
        <translation>One is made by itself on each day that you use the notebook.</translation>
    </message>
    <message>
        <source>毎日の保存先</source>
        <extracomment>where a generation lies</extracomment>
        <translation>Daily folder</translation>
    </message>
    <message>
        <source>この端末の中</source>
        <extracomment>where a generation lies</extracomment>
        <translation>On this device</translation>
    </message>
    <message>
        <source>練習する</source>
        <extracomment>practises with this generation</extracomment>
        <translation>Practise</translation>
    </message>
    <message>
        <source>バックアップから戻す…</source>
        <extracomment>button: closes the store and goes to the page that brings a backup back</extracomment>
        <translation>Restore from a backup…</translation>
    </message>
    <message>
        <source>いまの作業が終わるまでお待ちください</source>
        <extracomment>why the button cannot be pressed yet</extracomment>
        <translation>Please wait until the work under way is done</translation>
    </message>
</context>
<context>
    <name>HandOverScreen</name>
    <message>
        <source>事業者</source>
        <extracomment>whose device reads the codes</extracomment>
        <translation>vendor</translation>
    </message>
    <message>
        <source>薬局</source>
        <extracomment>whose device reads the codes</extracomment>
        <translation>pharmacy</translation>
    </message>
    <message>
        <source>検査担当者</source>
        <extracomment>whose device reads the codes</extracomment>
        <translation>inspector</translation>
    </message>
    <message>
        <source>依頼を渡す</source>
        <extracomment>title of the page that shows the codes of a request</extracomment>
        <translation>Hand over request</translation>
    </message>
    <message>
        <source>回答を渡す</source>
        <extracomment>title of the page that shows the codes of a response</extracomment>
        <translation>Hand over response</translation>
    </message>
    <message>
        <source>記入状況を見せる</source>
        <extracomment>title of the page that shows the codes of a status</extracomment>
        <translation>Show status</translation>
    </message>
    <message>
        <source>読み取ってもらう QR コード</source>
        <extracomment>what the picture is, for a screen reader</extracomment>
        <translation>QR code to be scanned</translation>
    </message>
</context>
<context>
    <name>HandOverSteps</name>
    <message>
        <source>この画面を、%1の端末で読み取ってもらってください</source>
        <extracomment>what to do with the codes; %1 is 事業者, 薬局 or 検査担当者</extracomment>
        <translation>Ask the %1 to scan this screen with their device</translation>
    </message>
    <message>
        <source>相手のアプリで「依頼を受け取る」を開き、カメラをこの QR に向けます。</source>
        <extracomment>how the other side reads a request</extracomment>
        <translation>They open “Receive request” in their app and point the camera at this QR.</translation>
    </message>
    <message>
        <source>照合番号</source>
        <extracomment>heading over the twelve digits of this device&apos;s key</extracomment>
        <translation>Number to read out by phone</translation>
    </message>
    <message>
        <source>ファイルを保存しました</source>
        <extracomment>a message was saved as a file</extracomment>
        <translation>File saved</translation>
    </message>
    <message>
        <source>ファイルで渡す</source>
        <extracomment>saves the message as a file, to be handed over on a stick or by e-mail</extracomment>
        <translation>Hand over as file</translation>
    </message>
    <message>
        <source>渡し終わりました</source>
        <extracomment>the other side has the message; it is written down</extracomment>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>押すと、ファイルで渡したことを日時とともに記録します。</source>
        <extracomment>what pressing the last button writes down</extracomment>
        <translation>Pressing this records, with date and time, that you handed it over as a file.</translation>
    </message>
    <message>
        <source>押すと、QR で渡したことを日時とともに記録します。</source>
        <extracomment>what pressing the last button writes down</extracomment>
        <translation>Pressing this records, with date and time, that you handed it over by QR.</translation>
    </message>
    <message>
        <source>読み取りにくいときは、この端末の画面を明るくしてください。</source>
        <extracomment>advice where the device does not make its screen brighter by itself</extracomment>
        <translation>If the code is hard to read, make this device&apos;s screen brighter.</translation>
    </message>
    <message>
        <source>QR には入りきらない大きさです</source>
        <extracomment>the message is too large for codes</extracomment>
        <translation>Too large for QR codes</translation>
    </message>
    <message>
        <source>ファイルに保存して、USB メモリやメールで%1に渡してください。</source>
        <extracomment>what to do with a message that is too large for codes; %1 is 事業者, 薬局 or 検査担当者</extracomment>
        <translation>Save it as a file and hand it to the %1 on a USB stick or by e-mail.</translation>
    </message>
    <message>
        <source>相手のアプリで「回答を受け取る」を開き、カメラをこの QR に向けます。</source>
        <extracomment>how a pharmacy reads a response</extracomment>
        <translation>Open &quot;Receive response&quot; in their app and point the camera at this QR code.</translation>
    </message>
    <message>
        <source>相手のアプリで「読み取る」を開き、カメラをこの QR に向けます。</source>
        <extracomment>how an inspector reads a status</extracomment>
        <translation>Open &quot;Read&quot; in their app and point the camera at this QR code.</translation>
    </message>
    <message>
        <source>ファイルを保存し、渡したことを記録しました</source>
        <extracomment>a message was saved as a file, which is handing it over</extracomment>
        <translation>Saved the file and noted that it was handed over</translation>
    </message>
    <message>
        <source>まだ渡していない</source>
        <extracomment>button: the file was saved and is not with the other side yet</extracomment>
        <translation>Not handed over yet</translation>
    </message>
    <message>
        <source>終わる</source>
        <extracomment>leaves the page of a message that was handed over as a file</extracomment>
        <translation>Done</translation>
    </message>
    <message>
        <source>相手が打ちこんで確かめます。電話で聞かれたら、この番号を読みあげてください。</source>
        <extracomment>what the twelve digits are for</extracomment>
        <translation>The other side types it in to compare. When they ask by telephone, read this number out.</translation>
    </message>
</context>
<context>
    <name>HeardDigits</name>
    <message>
        <source>12 けたの数字を入れてください。</source>
        <extracomment>why the button cannot be pressed yet</extracomment>
        <translation>Enter the twelve digits.</translation>
    </message>
    <message>
        <source>どうやって聞くか</source>
        <extracomment>field: how a person gets the digits</extracomment>
        <translation>How you get it</translation>
    </message>
    <message>
        <source>いつもの番号に電話して</source>
        <extracomment>how the digits are heard</extracomment>
        <translation>By calling the number you always use</translation>
    </message>
    <message>
        <source>会って</source>
        <extracomment>how the digits are heard</extracomment>
        <translation>Face to face</translation>
    </message>
    <message>
        <source>相手の画面の 12 けたの数字</source>
        <extracomment>field: the digits as they were read out</extracomment>
        <translation>The twelve digits on their screen</translation>
    </message>
    <message>
        <source>相手の画面の QR を読み取る</source>
        <extracomment>button: the camera reads the digits off the other screen</extracomment>
        <translation>Read the QR code on their screen</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>はい</source>
        <extracomment>an answer, in the history</extracomment>
        <translation>Yes</translation>
    </message>
    <message>
        <source>いいえ</source>
        <extracomment>an answer, in the history</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>わからない</source>
        <extracomment>an answer, in the history</extracomment>
        <translation>Not sure</translation>
    </message>
    <message>
        <source>答えなし</source>
        <extracomment>no answer, in the history</extracomment>
        <translation>No answer</translation>
    </message>
    <message>
        <source>作成済み</source>
        <extracomment>state of a request</extracomment>
        <translation>Made</translation>
    </message>
    <message>
        <source>送付済み</source>
        <extracomment>state of a request</extracomment>
        <translation>Sent</translation>
    </message>
    <message>
        <source>回答あり・確認待ち</source>
        <extracomment>state of a request</extracomment>
        <translation>Answered, to be confirmed</translation>
    </message>
    <message>
        <source>断った</source>
        <extracomment>state of a request</extracomment>
        <translation>Refused</translation>
    </message>
    <message>
        <source>相手</source>
        <extracomment>stands for a company or pharmacy whose name is not known any more</extracomment>
        <translation>the other side</translation>
    </message>
    <message>
        <source>事業者「%1」を加えました</source>
        <extracomment>history; %1 is a vendor</extracomment>
        <translation>Vendor %1 was added</translation>
    </message>
    <message>
        <source>「%1」のシステムを加えました</source>
        <extracomment>history; %1 is a vendor</extracomment>
        <translation>A system of %1 was added</translation>
    </message>
    <message>
        <source>「%1」の署名の鍵を受け入れました</source>
        <extracomment>history; %1 is a vendor; the key signs its answers</extracomment>
        <translation>The signing key of %1 was accepted</translation>
    </message>
    <message>
        <source>「%1」への依頼を作りました</source>
        <extracomment>history; %1 is a vendor</extracomment>
        <translation>A request to %1 was made</translation>
    </message>
    <message>
        <source>「%1」に依頼を渡しました</source>
        <extracomment>history; %1 is a vendor</extracomment>
        <translation>The request was given to %1</translation>
    </message>
    <message>
        <source>「%1」への依頼の状態が変わりました</source>
        <extracomment>history; %1 is a vendor</extracomment>
        <translation>The state of the request to %1 changed</translation>
    </message>
    <message>
        <source>「%1」の回答が届きました</source>
        <extracomment>history; %1 is a vendor</extracomment>
        <translation>The response of %1 arrived</translation>
    </message>
    <message>
        <source>「%1」の回答を受け取りました</source>
        <extracomment>history; %1 is a vendor</extracomment>
        <translation>The response of %1 was accepted</translation>
    </message>
    <message>
        <source>「%1」の回答を断りました</source>
        <extracomment>history; %1 is a vendor</extracomment>
        <translation>The response of %1 was refused</translation>
    </message>
    <message>
        <source>「%1」の依頼を受け取りました</source>
        <extracomment>history, at a vendor; %1 is a pharmacy</extracomment>
        <translation>The request of %1 was received</translation>
    </message>
    <message>
        <source>「%1」への回答に署名しました</source>
        <extracomment>history, at a vendor; %1 is a pharmacy</extracomment>
        <translation>The response to %1 was signed</translation>
    </message>
    <message>
        <source>まもり手帳を使いはじめました</source>
        <extracomment>history: the first entry of all</extracomment>
        <translation>Mamori Techo was set up</translation>
    </message>
    <message>
        <source>「事業者と契約している」にしました</source>
        <extracomment>history: the pharmacy has a contract with a vendor</extracomment>
        <translation>Set to: has a contract with a vendor</translation>
    </message>
    <message>
        <source>「事業者と契約していない」にしました</source>
        <extracomment>history: the pharmacy has no contract with a vendor</extracomment>
        <translation>Set to: no contract with a vendor</translation>
    </message>
    <message>
        <source>記入状況を見せました（%1）</source>
        <extracomment>history; %1 is QR, ファイル or 紙</extracomment>
        <translation>The status was shown (%1)</translation>
    </message>
    <message>
        <source>端末の時計が、前の日時に戻っていました</source>
        <extracomment>history: somebody set the device&apos;s clock back</extracomment>
        <translation>The device&apos;s clock had been set back</translation>
    </message>
    <message>
        <source>端末の時計が、先の日時に進んでいました</source>
        <extracomment>history: somebody set the device&apos;s clock ahead</extracomment>
        <translation>The device&apos;s clock had been set ahead</translation>
    </message>
    <message>
        <source>端末の時計が、正しい日時にもどったと確かめました</source>
        <extracomment>history: the device&apos;s clock had been far ahead, and a person said that it is right now</extracomment>
        <translation>The device&apos;s clock was declared right again</translation>
    </message>
    <message>
        <source>履歴の控えをファイルに出しました</source>
        <extracomment>history: a small signed file that shows later whether the history was rewritten</extracomment>
        <translation>A checkpoint of the history was saved to a file</translation>
    </message>
    <message>
        <source>履歴をすべてファイルに書き出しました</source>
        <extracomment>history: all of it went into a file</extracomment>
        <translation>The whole history was exported</translation>
    </message>
    <message>
        <source>履歴 %1 番の中身を消しました</source>
        <extracomment>history; %1 is the number of an entry</extracomment>
        <translation>The details of entry %1 were erased</translation>
    </message>
    <message>
        <source>記録 %1 番</source>
        <extracomment>history: an entry of a kind that this program does not know in words</extracomment>
        <translation>Entry %1</translation>
    </message>
    <message>
        <source>%1：%2（日付や備考を直しました）</source>
        <extracomment>history: an answer stayed and its day or remark changed; %1 is a row, %2 はい, いいえ or わからない</extracomment>
        <translation>%1: %2 (day or remark mended)</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <extracomment>history: %1 is a row, %2 はい, いいえ or わからない
----------
one field of a ledger in the history; %1 is its label, %2 what stood there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1：契約の範囲にもどしました</source>
        <extracomment>history; %1 is a row</extracomment>
        <translation>%1: part of the contract again</translation>
    </message>
    <message>
        <source>%1：契約の範囲外にしました</source>
        <extracomment>history; %1 is a row</extracomment>
        <translation>%1: outside the contract</translation>
    </message>
    <message>
        <source>中身は消されています</source>
        <extracomment>beside a row: the personal data of this entry was taken out</extracomment>
        <translation>The details were erased</translation>
    </message>
    <message>
        <source>%1（日付や備考を直しました）</source>
        <extracomment>beside a row: an answer stayed and its day or remark changed; %1 is はい, いいえ or わからない</extracomment>
        <translation>%1 (day or remark mended)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>beside a row: an answer changed; %1 and %2 are はい, いいえ, わからない or 答えなし</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>事業者の回答を受け取った</source>
        <extracomment>reason of a change in the history</extracomment>
        <translation>A vendor&apos;s response was accepted</translation>
    </message>
    <message>
        <source>目標日 %1</source>
        <extracomment>one line of an answer in the history; %1 is a day</extracomment>
        <translation>Target day %1</translation>
    </message>
    <message>
        <source>2回目 %1</source>
        <extracomment>one line of an answer in the history; %1 is はい or いいえ with its day</extracomment>
        <translation>Second check %1</translation>
    </message>
    <message>
        <source>備考 %1</source>
        <extracomment>one line of an answer in the history; %1 is the remark</extracomment>
        <translation>Remark: %1</translation>
    </message>
    <message>
        <source>あり</source>
        <extracomment>a yes of the history, such as a contract</extracomment>
        <translation>Yes</translation>
    </message>
    <message>
        <source>なし</source>
        <extracomment>a no of the history, such as a contract</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 に渡した依頼（%2 までの履歴）</source>
        <extracomment>who holds a checkpoint; %1 is a vendor, %2 a day</extracomment>
        <translation>Request given to %1 (history up to %2)</translation>
    </message>
    <message>
        <source>%1 が署名した回答（%2 までの履歴）</source>
        <extracomment>who holds a checkpoint; %1 is a vendor, %2 a day</extracomment>
        <translation>Response signed by %1 (history up to %2)</translation>
    </message>
    <message>
        <source>見せた状況（%1 までの履歴）</source>
        <extracomment>who holds a checkpoint; %1 is a day</extracomment>
        <translation>Status that was shown (history up to %1)</translation>
    </message>
    <message>
        <source>控えのファイル（%1 までの履歴）</source>
        <extracomment>who holds a checkpoint; %1 is a day</extracomment>
        <translation>Checkpoint file (history up to %1)</translation>
    </message>
    <message>
        <source>バックアップを作って確かめました</source>
        <extracomment>history: a backup was made and proven</extracomment>
        <translation>A backup was made and proven</translation>
    </message>
    <message>
        <source>バックアップを戻す練習をしました</source>
        <extracomment>history: bringing a backup back was practised</extracomment>
        <translation>Bringing a backup back was practised</translation>
    </message>
    <message>
        <source>バックアップの置き場所を変えました</source>
        <extracomment>history: where backups are kept</extracomment>
        <translation>The place of the backups changed</translation>
    </message>
    <message>
        <source>バックアップから戻しました</source>
        <extracomment>history: everything was brought back from a backup</extracomment>
        <translation>Restored from a backup</translation>
    </message>
    <message>
        <source>「%1」への依頼が有効なことを確かめました</source>
        <extracomment>history: after a restore somebody said that a request still stands; %1 is a vendor</extracomment>
        <translation>The request to %1 was confirmed to stand</translation>
    </message>
    <message>
        <source>「%1」の回答についたファイルを保存しました</source>
        <extracomment>history; %1 is a vendor</extracomment>
        <translation>Files with the response of %1 were kept</translation>
    </message>
    <message>
        <source>%1 さんを加えました</source>
        <extracomment>history; %1 is a person</extracomment>
        <translation>%1 was added</translation>
    </message>
    <message>
        <source>%1 さんを外しました</source>
        <extracomment>history; %1 is a person</extracomment>
        <translation>%1 was removed</translation>
    </message>
    <message>
        <source>%1 さんの役割を変えました</source>
        <extracomment>history; %1 is a person</extracomment>
        <translation>The role of %1 changed</translation>
    </message>
    <message>
        <source>%1 さんのパスフレーズを新しくしました</source>
        <extracomment>history; %1 is a person</extracomment>
        <translation>%1 got a new passphrase</translation>
    </message>
    <message>
        <source>%1 さんが、復旧コードで入りなおしました</source>
        <extracomment>history: a passphrase was set anew with the recovery code; %1 is a person</extracomment>
        <translation>%1 got in again with the recovery code</translation>
    </message>
    <message>
        <source>%1 さんの PIN を決めました</source>
        <extracomment>history; %1 is a person</extracomment>
        <translation>%1 got a PIN</translation>
    </message>
    <message>
        <source>%1 さんの PIN を削除しました</source>
        <extracomment>history; %1 is a person</extracomment>
        <translation>Deleted the PIN of %1</translation>
    </message>
    <message>
        <source>復旧コードを作りました</source>
        <extracomment>history: the printed code that gets in when every passphrase is lost</extracomment>
        <translation>A recovery code was made</translation>
    </message>
    <message>
        <source>復旧コードを試しました</source>
        <extracomment>history: the printed code was entered once to see that it works</extracomment>
        <translation>The recovery code was tried</translation>
    </message>
    <message>
        <source>鍵のファイルが新しくなっていました</source>
        <extracomment>history: the file with the key slots was newer than the store</extracomment>
        <translation>The key file was newer</translation>
    </message>
    <message>
        <source>別の端末として使いはじめました</source>
        <extracomment>history: a copied or restored store counts as another device</extracomment>
        <translation>Taken into use as another device</translation>
    </message>
    <message>
        <source>立入検査の画面に切りかえました</source>
        <extracomment>history: the screen was handed to an inspector</extracomment>
        <translation>The inspection view was opened</translation>
    </message>
    <message>
        <source>立入検査の画面を終えました</source>
        <extracomment>history: the screen was taken back from an inspector</extracomment>
        <translation>The inspection view was left</translation>
    </message>
    <message>
        <source>状況を %1 件読み取りました</source>
        <extracomment>history, at an inspector&apos;s desk; %1 is how many statuses</extracomment>
        <translation>%1 statuses were taken in</translation>
    </message>
    <message>
        <source>状況を受け取りました</source>
        <extracomment>history, at an inspector&apos;s desk</extracomment>
        <translation>Statuses were accepted</translation>
    </message>
    <message>
        <source>記入状況を受け取らないことにしました</source>
        <extracomment>history, at an inspector&apos;s desk</extracomment>
        <translation>Statuses were refused</translation>
    </message>
    <message>
        <source>状況にメモを書きました</source>
        <extracomment>history, at an inspector&apos;s desk</extracomment>
        <translation>A note was written on a status</translation>
    </message>
    <message>
        <source>回答なし（終了）</source>
        <extracomment>state of a request: nobody answered while it could be answered</extracomment>
        <translation>Ended without an answer</translation>
    </message>
    <message>
        <source>「%1」に催促しました</source>
        <extracomment>history; %1 is a vendor</extracomment>
        <translation>Reminded “%1”</translation>
    </message>
    <message>
        <source>薬局の鍵を確かめて信頼しました</source>
        <extracomment>history, at a vendor: a pharmacy&apos;s key was compared</extracomment>
        <translation>Compared and trusted a pharmacy&apos;s key</translation>
    </message>
    <message>
        <source>鍵を信頼するのをやめました</source>
        <extracomment>history: a key is trusted no longer</extracomment>
        <translation>No longer trusts a key</translation>
    </message>
    <message>
        <source>「%1」の回答の項目を選びました</source>
        <extracomment>history; %1 is a vendor: what to do with a row of its answer was chosen, not yet carried out</extracomment>
        <translation>Chose what to do with an item of the answer of “%1”</translation>
    </message>
    <message>
        <source>「%1」の回答を項目ごとに決めました</source>
        <extracomment>history; %1 is a vendor: rows of its answer were taken or left</extracomment>
        <translation>Decided items of the answer of “%1”</translation>
    </message>
    <message>
        <source>標準回答の製品を加えました</source>
        <extracomment>history, at a vendor: a product with standard answers was added</extracomment>
        <translation>Added a product with standard answers</translation>
    </message>
    <message>
        <source>標準回答を入れました</source>
        <extracomment>history, at a vendor: standard answers were put into a request&apos;s sheet</extracomment>
        <translation>Put standard answers in</translation>
    </message>
    <message>
        <source>回答を渡しました</source>
        <extracomment>history, at a vendor: a signed answer was handed over</extracomment>
        <translation>Handed an answer over</translation>
    </message>
    <message>
        <source>標準回答を入れた</source>
        <extracomment>why an answer changed: the vendor&apos;s standard answers were put in</extracomment>
        <translation>Standard answers were put in</translation>
    </message>
    <message>
        <source>元にもどした</source>
        <extracomment>reason of a change in the history: a person took a change back at once</extracomment>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>記録</source>
        <extracomment>stands for an entry of a ledger whose name is not known any more</extracomment>
        <translation>An entry</translation>
    </message>
    <message>
        <source>%1に「%2」を加えました</source>
        <extracomment>history; %1 is a ledger, %2 what was added to it</extracomment>
        <translation>%1: “%2” added</translation>
    </message>
    <message>
        <source>%1の「%2」を直しました</source>
        <extracomment>history; %1 is a ledger, %2 one of its entries</extracomment>
        <translation>%1: “%2” changed</translation>
    </message>
    <message>
        <source>%1の「%2」を、使わないものにしました</source>
        <extracomment>history; %1 is a ledger, %2 one of its entries</extracomment>
        <translation>%1: “%2” taken out of use</translation>
    </message>
    <message>
        <source>%1の「%2」を、また使うことにしました</source>
        <extracomment>history; %1 is a ledger, %2 one of its entries</extracomment>
        <translation>%1: “%2” is in use again</translation>
    </message>
    <message>
        <source>根拠のファイルを書き出しました</source>
        <extracomment>history: a photo or file left the store</extracomment>
        <translation>A file of evidence was written out</translation>
    </message>
    <message>
        <source>%1をファイルに書き出しました</source>
        <extracomment>history; %1 is a ledger</extracomment>
        <translation>%1 written to a file</translation>
    </message>
    <message>
        <source>根拠「%1」を加えました</source>
        <extracomment>history; %1 is a photo, a file or a place in words</extracomment>
        <translation>Evidence “%1” added</translation>
    </message>
    <message>
        <source>根拠を、項目から外しました</source>
        <extracomment>history: evidence is used for a row no longer</extracomment>
        <translation>Evidence taken from a row</translation>
    </message>
    <message>
        <source>根拠を、ほかの項目にも使いました</source>
        <extracomment>history: evidence is used for a further row</extracomment>
        <translation>Evidence used for another row as well</translation>
    </message>
    <message>
        <source>根拠「%1」を消しました</source>
        <extracomment>history; %1 is a photo, a file or a place in words</extracomment>
        <translation>Evidence “%1” deleted</translation>
    </message>
    <message>
        <source>%1 への問いに「確認済み」と答えました</source>
        <extracomment>history: a question about a yes was answered; %1 is the number of a row</extracomment>
        <translation>The question about %1 was answered “confirmed”</translation>
    </message>
    <message>
        <source>インシデントのメモを書きました</source>
        <extracomment>history: a note was taken in an incident</extracomment>
        <translation>A note about an incident was written</translation>
    </message>
    <message>
        <source>ロック中もインシデントのページを見せることにしました</source>
        <extracomment>history: the page for an incident is shown while the store is locked</extracomment>
        <translation>The incident page is now shown while locked</translation>
    </message>
    <message>
        <source>ロック中はインシデントのページを見せないことにしました</source>
        <extracomment>history: the page for an incident is not shown while the store is locked</extracomment>
        <translation>The incident page is no longer shown while locked</translation>
    </message>
    <message>
        <source>%1 さんが心得 %2 を読みました</source>
        <extracomment>history; %1 is a person, %2 the number of a principle, 1 to 9</extracomment>
        <translation>%1 read principle %2</translation>
    </message>
    <message>
        <source>ほか %1 件</source>
        <extracomment>history, under the first entries that came in from a file; %1 is how many more there are</extracomment>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>根拠「%1」を直しました</source>
        <extracomment>history: name, day or expiry were put right; %1 is a photo, a file or a place in words</extracomment>
        <translation>Changed the evidence “%1”</translation>
    </message>
    <message>
        <source>薬局の一覧を書き出しました（%1）</source>
        <extracomment>history, at an inspector&apos;s desk: a list of pharmacies went out; %1 is CSV, .xlsx or paper</extracomment>
        <translation>Wrote the list of pharmacies (%1)</translation>
    </message>
    <message>
        <source>立入検査で、薬局確認用を見せました</source>
        <extracomment>history: an inspector looked at the pharmacy&apos;s own sheet</extracomment>
        <translation>Showed the pharmacy’s sheet at an inspection</translation>
    </message>
    <message>
        <source>立入検査で、%1 の事業者確認用を見せました</source>
        <extracomment>history: an inspector looked at a vendor&apos;s sheet; %1 is the vendor with its system</extracomment>
        <translation>Showed the vendor sheet of %1 at an inspection</translation>
    </message>
    <message>
        <source>立入検査で、連絡体制図を見せました</source>
        <extracomment>history: an inspector looked at the contact chart</extracomment>
        <translation>Showed the contact chart at an inspection</translation>
    </message>
    <message>
        <source>立入検査で、%1を見せました</source>
        <extracomment>history: an inspector looked at a ledger; %1 is its name</extracomment>
        <translation>Showed a ledger at an inspection: %1</translation>
    </message>
    <message>
        <source>立入検査で、根拠資料の写真を見せました</source>
        <extracomment>history: an inspector looked at a photo of the evidence</extracomment>
        <translation>Showed a photo of the evidence at an inspection</translation>
    </message>
    <message>
        <source>鍵のファイルが手帳の記録と違っていたので、記録のとおりに書きなおしました</source>
        <extracomment>history: the file with the key slots did not say what the store knows: a power cut, or somebody changed it</extracomment>
        <translation>The key file did not say what the notebook has on record and was written again as recorded</translation>
    </message>
    <message>
        <source>この手帳のパスフレーズなしに、バックアップと入れかえようとした人がいました</source>
        <extracomment>history: at the lock screen somebody tried to put a backup in this store&apos;s place and had no secret of it</extracomment>
        <translation>Somebody without a passphrase of this notebook tried to put a backup in its place</translation>
    </message>
    <message>
        <source>前の年度の答えを、もう一度確かめた</source>
        <extracomment>why an answer changed: last year&apos;s was given again</extracomment>
        <translation>Confirmed last year&apos;s answer again</translation>
    </message>
    <message>
        <source>%1の確認をはじめました</source>
        <extracomment>history: the form of a year was begun; %1 is the form, as 令和7年度版</extracomment>
        <translation>Began the checks of the %1</translation>
    </message>
    <message>
        <source>QR</source>
        <extracomment>how something left the device</extracomment>
        <translation>QR</translation>
    </message>
    <message>
        <source>ファイル</source>
        <extracomment>how something left the device</extracomment>
        <translation>file</translation>
    </message>
    <message>
        <source>紙</source>
        <extracomment>how something left the device</extracomment>
        <translation>paper</translation>
    </message>
    <message>
        <source>電話</source>
        <extracomment>how a vendor was asked</extracomment>
        <translation>telephone</translation>
    </message>
    <message>
        <source>メール</source>
        <extracomment>how a vendor was asked</extracomment>
        <translation>mail</translation>
    </message>
    <message>
        <source>訪問</source>
        <extracomment>how a vendor was asked: at the pharmacy or at the vendor&apos;s</extracomment>
        <translation>visit</translation>
    </message>
    <message>
        <source>依頼する</source>
        <extracomment>whether a vendor is asked</extracomment>
        <translation>asked</translation>
    </message>
    <message>
        <source>直接の契約がない</source>
        <extracomment>why a vendor is not asked</extracomment>
        <translation>no direct contract</translation>
    </message>
    <message>
        <source>契約が終わった</source>
        <extracomment>why a vendor is not asked</extracomment>
        <translation>contract ended</translation>
    </message>
    <message>
        <source>「%1」に渡した、を取り消しました</source>
        <extracomment>history; %1 is a vendor; a request that was said to be handed over was not</extracomment>
        <translation>Took back that %1 was handed the request</translation>
    </message>
    <message>
        <source>「%1」に依頼するかどうかを変えました</source>
        <extracomment>history; %1 is a vendor; whether it is asked at all</extracomment>
        <translation>Changed whether %1 is asked</translation>
    </message>
    <message>
        <source>チェックリスト</source>
        <extracomment>a file that left: the filled form</extracomment>
        <translation>the checklist</translation>
    </message>
    <message>
        <source>未記入のチェックリスト</source>
        <extracomment>a file that left: the form, not filled in</extracomment>
        <translation>the blank checklist</translation>
    </message>
    <message>
        <source>チェックリストの表計算ファイル</source>
        <extracomment>a file that left: sheets as a spreadsheet</extracomment>
        <translation>the checklist as a spreadsheet</translation>
    </message>
    <message>
        <source>記入状況のまとめ</source>
        <extracomment>a file that left</extracomment>
        <translation>the summary</translation>
    </message>
    <message>
        <source>事業者への依頼の紙</source>
        <extracomment>a file that left: to a vendor</extracomment>
        <translation>the letter to a vendor</translation>
    </message>
    <message>
        <source>9の心得</source>
        <extracomment>a file that left</extracomment>
        <translation>the nine principles</translation>
    </message>
    <message>
        <source>連絡体制図</source>
        <extracomment>a file that left</extracomment>
        <translation>the contact chart</translation>
    </message>
    <message>
        <source>インシデントのメモ</source>
        <extracomment>a file that left</extracomment>
        <translation>notes of an incident</translation>
    </message>
    <message>
        <source>依頼の記録</source>
        <extracomment>a file that left: when which vendor was asked</extracomment>
        <translation>the record of asking</translation>
    </message>
    <message>
        <source>記入状況の紙</source>
        <extracomment>a file that left: the status for an inspector, on paper</extracomment>
        <translation>the status on paper</translation>
    </message>
    <message>
        <source>復旧シート</source>
        <extracomment>a file that left: the code that opens everything</extracomment>
        <translation>the recovery sheet</translation>
    </message>
    <message>
        <source>バックアップから戻す手順</source>
        <extracomment>a file that left: how to come back by a backup</extracomment>
        <translation>how to restore a backup</translation>
    </message>
    <message>
        <source>事業者への依頼</source>
        <extracomment>a file that left: to a vendor</extracomment>
        <translation>a request to a vendor</translation>
    </message>
    <message>
        <source>薬局への回答</source>
        <extracomment>a file that left: to a pharmacy</extracomment>
        <translation>an answer to a pharmacy</translation>
    </message>
    <message>
        <source>記入状況</source>
        <extracomment>a file that left: to an inspector</extracomment>
        <translation>the status</translation>
    </message>
    <message>
        <source>根拠資料のファイル</source>
        <extracomment>a file that left: a photo or a file</extracomment>
        <translation>a file of evidence</translation>
    </message>
    <message>
        <source>薬局の一覧</source>
        <extracomment>a file that left: an inspector&apos;s list</extracomment>
        <translation>the list of pharmacies</translation>
    </message>
    <message>
        <source>履歴の控え</source>
        <extracomment>a file that left: the small file that shows whether the history was rewritten</extracomment>
        <translation>a checkpoint of the history</translation>
    </message>
    <message>
        <source>履歴のすべて</source>
        <extracomment>a file that left</extracomment>
        <translation>the history</translation>
    </message>
    <message>
        <source>予定のファイル</source>
        <extracomment>a file that left: days to remember, for a calendar program</extracomment>
        <translation>a calendar file</translation>
    </message>
    <message>
        <source>%1をファイルに出しました（%2）</source>
        <extracomment>history: a file was saved for somebody else; %1 what it is, %2 its name</extracomment>
        <translation>Took out %1 as a file (%2)</translation>
    </message>
    <message>
        <source>様式の変わったところ</source>
        <extracomment>a file that left: what changed from one edition of the form to another</extracomment>
        <translation>What changed in the form</translation>
    </message>
    <message>
        <source>署名した様式</source>
        <extracomment>a file that left: a form of the year, signed for others</extracomment>
        <translation>A signed form</translation>
    </message>
    <message>
        <source>だれか</source>
        <extracomment>stands for somebody whose name is not known any more</extracomment>
        <translation>Somebody</translation>
    </message>
    <message>
        <source>パスフレーズ</source>
        <extracomment>what somebody opened the store with</extracomment>
        <translation>passphrase</translation>
    </message>
    <message>
        <source>復旧コード</source>
        <extracomment>what somebody opened the store with</extracomment>
        <translation>recovery code</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>what somebody opened the store with</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>しばらく操作がないので、ロックしました</source>
        <extracomment>history: the store closed by itself</extracomment>
        <translation>Locked, as nobody did anything for a while</translation>
    </message>
    <message>
        <source>端末が休止するか画面がロックされたので、ロックしました</source>
        <extracomment>history: the store closed by itself</extracomment>
        <translation>Locked, as the device went to sleep or its screen was locked</translation>
    </message>
    <message>
        <source>アプリを終えました</source>
        <extracomment>history: the program ended</extracomment>
        <translation>The app was closed</translation>
    </message>
    <message>
        <source>ロックしました</source>
        <extracomment>history: somebody locked the store</extracomment>
        <translation>Locked</translation>
    </message>
    <message>
        <source>手帳をひらきました（%1）</source>
        <extracomment>history; %1 is パスフレーズ, 復旧コード or PIN</extracomment>
        <translation>Opened the notebook (%1)</translation>
    </message>
    <message>
        <source>違う復旧コードが %1 回入れられました（さいごは %2）</source>
        <extracomment>history: wrong recovery codes since the store was opened the last time; %1 is how often, %2 a day with time</extracomment>
        <translation>A wrong recovery code was entered %1 times (last %2)</translation>
    </message>
    <message>
        <source>%1 さんの名前で、違う%2が %3 回入れられました（さいごは %4）</source>
        <extracomment>history: wrong secrets since the last opening; %1 a person, %2 what was entered, %3 how often, %4 when last</extracomment>
        <translation>In the name of %1 a wrong %2 was entered %3 times (last %4)</translation>
    </message>
    <message>
        <source>違う入力が続いたので、%1 さんの%2では、ひらけなくなりました</source>
        <extracomment>history: too many wrong tries; %1 a person, %2 パスフレーズ or PIN</extracomment>
        <translation>After too many wrong tries the %2 of %1 opens nothing any more</translation>
    </message>
    <message>
        <source>手帳の鍵を新しくしました</source>
        <extracomment>history: the database took another key</extracomment>
        <translation>The notebook took a new key</translation>
    </message>
    <message>
        <source>「%1」の番号を登録しました</source>
        <extracomment>history; %1 is a vendor; twelve digits were noted before anything came from it</extracomment>
        <translation>Noted the digits of “%1”</translation>
    </message>
    <message>
        <source>受領済み</source>
        <extracomment>state of a request</extracomment>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>事業者の紙の回答を入力しました</source>
        <extracomment>history; a vendor&apos;s form that was filled in by hand was copied</extracomment>
        <translation>A vendor’s paper was typed in</translation>
    </message>
    <message>
        <source>確認用のチェックリストを用意しました</source>
        <extracomment>history: a sheet of the form was opened for the first time</extracomment>
        <translation>A sheet was opened</translation>
    </message>
    <message>
        <source>紙の回答を入力した</source>
        <extracomment>why an answer changed: it was copied from a vendor&apos;s paper</extracomment>
        <translation>A paper was typed in</translation>
    </message>
    <message>
        <source>記入済みの様式から取り込んだ</source>
        <extracomment>why an answer changed: it was taken from a filled copy of the form, a spreadsheet</extracomment>
        <translation>Taken from a form that was filled in</translation>
    </message>
    <message>
        <source>%1に、ファイルから取り込みました</source>
        <extracomment>history; %1 is a ledger</extracomment>
        <translation>%1: entries taken from a file</translation>
    </message>
    <message>
        <source>%1に、ファイルから %2 件を取り込みました</source>
        <extracomment>history; %1 is a ledger, %2 how many entries</extracomment>
        <translation>%1: %2 entries taken from a file</translation>
    </message>
    <message>
        <source>%1への取り込みを、取り消しました</source>
        <extracomment>history; %1 is a ledger</extracomment>
        <translation>Took an import into %1 back</translation>
    </message>
    <message>
        <source>%1の様式を取り込みました</source>
        <extracomment>history: a form was brought in; %1 is the form, as 令和8年度版</extracomment>
        <translation>Brought in the form of the %1</translation>
    </message>
    <message>
        <source>%1 さんのパスフレーズの鍵を、今の作りかたで作りなおしました</source>
        <extracomment>history: the program sealed a passphrase anew, as it does today; the words stay the same; %1 is a person</extracomment>
        <translation>The key of %1&apos;s passphrase was made anew, as it is made today</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>履歴</source>
        <extracomment>card of the settings: what happened on this device</extracomment>
        <translation>History</translation>
    </message>
    <message>
        <source>だれが、いつ、何を変えたか。この端末から何が出たか。書きかえられていないことも確かめられます。</source>
        <extracomment>what the history is for</extracomment>
        <translation>Who changed what and when, and what left this device. That nothing was rewritten can be verified too.</translation>
    </message>
    <message>
        <source>履歴を見る</source>
        <extracomment>button of the settings: opens the history</extracomment>
        <translation>Open the history</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>いつ</source>
        <extracomment>field above the history: how far back</extracomment>
        <translation>When</translation>
    </message>
    <message>
        <source>すべて</source>
        <extracomment>choice above the history: no limit of time</extracomment>
        <translation>All</translation>
    </message>
    <message>
        <source>今日</source>
        <extracomment>choice above the history</extracomment>
        <translation>Today</translation>
    </message>
    <message>
        <source>この 7 日</source>
        <extracomment>choice above the history</extracomment>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>この 30 日</source>
        <extracomment>choice above the history</extracomment>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>だれが</source>
        <extracomment>field above the history: whose doing</extracomment>
        <translation>Who</translation>
    </message>
    <message>
        <source>この端末から出たもの</source>
        <extracomment>filter of the history: only what went off the device</extracomment>
        <translation>What left this device</translation>
    </message>
    <message>
        <source>%1 だけ</source>
        <extracomment>filter of the history: one row of the checklist alone; %1 is the row</extracomment>
        <translation>Only %1</translation>
    </message>
    <message>
        <source>開閉の記録</source>
        <extracomment>filter of the history: only who opened and locked the store, and wrong passphrases</extracomment>
        <translation>Openings</translation>
    </message>
    <message>
        <source>チェックリスト 2(6)（アクセスログの管理）のうち、この手帳そのものの分は、この記録です。入力まちがいの回数は、ロックしている間は手帳の外に書かれ、次にひらいたときにここへ移ります。その間に端末のファイルを消せる人は、回数も消せます。</source>
        <extracomment>beneath the filter of openings: row 2(6) of the checklist asks for logs of access, and these are the app&apos;s own; what the count of wrong secrets cannot prove</extracomment>
        <translation>This is the notebook&apos;s own part of 2(6) of the checklist (management of access logs). While it is locked, wrong entries are counted outside the notebook, and come here at the next opening. Whoever can delete files of the device meanwhile can delete the count too.</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>履歴の一覧</source>
        <extracomment>spoken for the list of everything that happened</extracomment>
        <translation>The entries of the history</translation>
    </message>
    <message>
        <source>履歴</source>
        <extracomment>title of the page that tells what happened</extracomment>
        <translation>History</translation>
    </message>
    <message>
        <source>確かめる・書き出す</source>
        <extracomment>button on a phone: verify the history, export it</extracomment>
        <translation>Verify or export</translation>
    </message>
    <message>
        <source>外へ</source>
        <extracomment>mark at an entry of the history: something left the device</extracomment>
        <translation>Left</translation>
    </message>
    <message>
        <source>あてはまる記録はありません</source>
        <extracomment>the filters above leave no entry</extracomment>
        <translation>No entry fits</translation>
    </message>
    <message>
        <source>すべて見る</source>
        <extracomment>button: takes all filters away</extracomment>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>HistoryTools</name>
    <message>
        <source>履歴が書きかえられていないこと</source>
        <extracomment>title of the page where the history is verified and exported</extracomment>
        <translation>That the history was not rewritten</translation>
    </message>
    <message>
        <source>確かめる</source>
        <extracomment>card: does the history hold</extracomment>
        <translation>Verify</translation>
    </message>
    <message>
        <source>はじめから終わりまで計算しなおして、外にある控えと比べます。</source>
        <extracomment>explains the check of the history</extracomment>
        <translation>Recomputes it from the beginning and compares it with the checkpoints outside.</translation>
    </message>
    <message>
        <source>履歴を確かめています…</source>
        <extracomment>while the history is verified</extracomment>
        <translation>Verifying the history…</translation>
    </message>
    <message>
        <source>履歴を書き出しています…</source>
        <extracomment>while the history is written to a file</extracomment>
        <translation>Exporting the history…</translation>
    </message>
    <message>
        <source>控えのファイルと比べる</source>
        <extracomment>button: holds the history against a file that holds a checkpoint</extracomment>
        <translation>Compare with a checkpoint file</translation>
    </message>
    <message>
        <source>いま確かめる</source>
        <extracomment>button: verifies the history</extracomment>
        <translation>Verify now</translation>
    </message>
    <message>
        <source>書き出す</source>
        <extracomment>card: the whole history into a file</extracomment>
        <translation>Export</translation>
    </message>
    <message>
        <source>すべての記録を、署名つきの一つのファイルにします。まもり手帳がなくても確かめられる形です。</source>
        <extracomment>explains the export of the history</extracomment>
        <translation>Puts all entries into one signed file, in a form that can be verified without Mamori Techo.</translation>
    </message>
    <message>
        <source>履歴を書き出す</source>
        <extracomment>button: the whole history into a file</extracomment>
        <translation>Export the history</translation>
    </message>
    <message>
        <source>履歴の控え.mamori</source>
        <extracomment>offered as the name of a checkpoint file</extracomment>
        <translation>history-checkpoint.mamori</translation>
    </message>
    <message>
        <source>履歴.mamori-history</source>
        <extracomment>offered as the name of an exported history</extracomment>
        <translation>history.mamori-history</translation>
    </message>
    <message>
        <source>一覧を印刷する（PDF）</source>
        <extracomment>button: the entries of the list as PDF</extracomment>
        <translation>Print the list (PDF)</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>%1 ・ %2</source>
        <extracomment>above the head of ホーム; %1 is the pharmacy, %2 the edition of the form</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>検索</source>
        <extracomment>button of ホーム: the search through everything</extracomment>
        <translation>Search</translation>
    </message>
    <message>
        <source>わからない %1 件を聞く</source>
        <extracomment>button of ホーム: every row that is わからない, person by person; %1 how many there are</extracomment>
        <translation>Ask about the %1 you are not sure of</translation>
    </message>
</context>
<context>
    <name>HomeSentence</name>
    <message>
        <source>年度末まで %1 日。</source>
        <extracomment>end of the sentence of ホーム; %1 is a number of days</extracomment>
        <translation>Days left in the fiscal year: %1.</translation>
    </message>
    <message>
        <source>年度末は今日です。</source>
        <extracomment>end of the sentence of ホーム</extracomment>
        <translation>The fiscal year ends today.</translation>
    </message>
    <message>
        <source>この様式の年度は終わっています。新しい年度の様式があれば、そちらで点検してください。</source>
        <extracomment>end of the sentence of ホーム, after the year of the form</extracomment>
        <translation>The year of this form is over. If there is a form for the new year, check with that one.</translation>
    </message>
    <message>
        <source>はじめの質問に答えましょう。</source>
        <extracomment>sentence of ホーム before the first question is answered</extracomment>
        <translation>Let&apos;s answer the first question.</translation>
    </message>
    <message>
        <source>医療情報システムを使っていないので、記入はここまでです。</source>
        <extracomment>sentence of ホーム when there is no medical information system</extracomment>
        <translation>You do not use a medical information system, so there is nothing more to fill in.</translation>
    </message>
    <message>
        <source>あとは目標日です。%1</source>
        <extracomment>sentence of ホーム: every row has an answer, an いいえ lacks its day; %1 is the deadline</extracomment>
        <translation>Only target dates are left. %1</translation>
    </message>
    <message>
        <source>薬局確認用はあと %1 項目です。%2</source>
        <extracomment>sentence of ホーム; %1 is how many required rows are open, %2 the deadline</extracomment>
        <translation>Items left on the pharmacy sheet: %1. %2</translation>
    </message>
    <message>
        <source>薬局確認用は記入できました。あとは事業者です。%1</source>
        <extracomment>sentence of ホーム when the pharmacy&apos;s sheet is filled in; %1 is the deadline</extracomment>
        <translation>The pharmacy sheet is filled in. Now for the vendors. %1</translation>
    </message>
    <message>
        <source>%1の記入は、ぜんぶそろいました。</source>
        <extracomment>sentence of ホーム when every sheet is filled in; %1 is the year of the form</extracomment>
        <translation>Everything for %1 is filled in.</translation>
    </message>
    <message>
        <source>どの様式で点検するかを選びましょう。</source>
        <extracomment>sentence of ホーム before any form was begun</extracomment>
        <translation>Choose the form to go through.</translation>
    </message>
</context>
<context>
    <name>ImportBusy</name>
    <message>
        <source>読んでいます…</source>
        <extracomment>while a file is read, before anything of it is taken in</extracomment>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>取り込んでいます…</source>
        <extracomment>while a file is taken into a ledger</extracomment>
        <translation>Taking in…</translation>
    </message>
    <message>
        <source>中止すると、何も取り込まなかったことになります。</source>
        <extracomment>what stopping does</extracomment>
        <translation>If you stop, nothing will have been taken in.</translation>
    </message>
</context>
<context>
    <name>ImportButton</name>
    <message>
        <source>取り込む</source>
        <extracomment>button: takes a file into a ledger</extracomment>
        <translation>Import</translation>
    </message>
    <message>
        <source>表計算のファイルから、この台帳に入れます</source>
        <extracomment>spoken after the button that takes a file into a ledger</extracomment>
        <translation>Takes a spreadsheet into this ledger</translation>
    </message>
</context>
<context>
    <name>ImportLeft</name>
    <message>
        <source>項目にしなかった文</source>
        <extracomment>title of the page with the texts of a form that became no row</extracomment>
        <translation>Text that became no row</translation>
    </message>
    <message>
        <source>項目にする</source>
        <extracomment>button: a text of a form becomes a row</extracomment>
        <translation>Make it a row</translation>
    </message>
    <message>
        <source>題名や注は、様式の注として取り込みます。項目なのにここにある文は、「項目にする」を押してください。</source>
        <extracomment>explains the texts of a form that became no row</extracomment>
        <translation>Titles and notes come in as the form’s notes. If a row of the form is here, make it one.</translation>
    </message>
</context>
<context>
    <name>ImportMap</name>
    <message>
        <source>前の様式との対応</source>
        <extracomment>spoken name of the list that says which rows come from which</extracomment>
        <translation>Rows and where they come from</translation>
    </message>
    <message>
        <source>%1 ・ 前は %2</source>
        <extracomment>a row of a new form and where it comes from; %1 the sheet, %2 the rows of the earlier form</extracomment>
        <translation>%1 · before: %2</translation>
    </message>
    <message>
        <source>項目を選ぶと、前の様式のどの項目から来たかを直せます</source>
        <extracomment>beside the list of rows while none is chosen</extracomment>
        <translation>Choose a row to correct where it comes from</translation>
    </message>
    <message>
        <source>つないだ項目には、前の年の答えが「もう一度確認」として並びます。つながない項目は、はじめから答えます。</source>
        <extracomment>what the map is for</extracomment>
        <translation>Rows that are tied show last year’s answer to be confirmed; the others are answered anew.</translation>
    </message>
</context>
<context>
    <name>ImportMapHead</name>
    <message>
        <source>前の様式と合わせる</source>
        <extracomment>title of the page that ties a new form to the one that was in use</extracomment>
        <translation>Tie it to the form before</translation>
    </message>
    <message>
        <source>どの様式の答えを引きつぐか</source>
        <extracomment>field: which earlier form the answers come from</extracomment>
        <translation>Whose answers are taken over</translation>
    </message>
    <message>
        <source>前からある項目 %1、新しい項目 %2。見当の弱い %3 項目を確かめてください。</source>
        <extracomment>rows of a new form; %1 come from one that was asked before, %2 are new, %3 are to be looked at</extracomment>
        <translation>%1 rows were asked before, %2 are new. Please look at %3 weak guesses.</translation>
    </message>
    <message>
        <source>前からある項目 %1、新しい項目 %2。</source>
        <extracomment>rows of a new form; %1 come from one that was asked before, %2 are new</extracomment>
        <translation>%1 rows were asked before, %2 are new.</translation>
    </message>
    <message>
        <source>見当の弱い項目が残っています。</source>
        <extracomment>why the button cannot be pressed</extracomment>
        <translation>There are weak guesses left to look at.</translation>
    </message>
    <message>
        <source>確かめる項目を順に見る</source>
        <extracomment>button: to the next row whose origin is to be looked at</extracomment>
        <translation>Look at them one by one</translation>
    </message>
    <message>
        <source>この様式を取り込む</source>
        <extracomment>button: keeps a form that was read in</extracomment>
        <translation>Keep this form</translation>
    </message>
</context>
<context>
    <name>ImportOrigin</name>
    <message>
        <source>前の様式の、どの項目から来たか</source>
        <extracomment>card with the rows of the earlier form</extracomment>
        <translation>Which rows of the form before it comes from</translation>
    </message>
    <message>
        <source>似た順に並べてあります。いくつかがまとまった項目なら、そのすべてに印をつけます。どれでもなければ、印をつけません（新しい項目になります）。</source>
        <extracomment>explains the ticks at the rows of the earlier form</extracomment>
        <translation>The most alike stand first. Tick all of them where several became one, and none where the row is new.</translation>
    </message>
    <message>
        <source>これで合っています</source>
        <extracomment>button: the ticks are right, on to the next row</extracomment>
        <translation>This is right</translation>
    </message>
</context>
<context>
    <name>ImportOthers</name>
    <message>
        <source>ファイルにある、ほかの表</source>
        <extracomment>card with other tables that stand in the same file</extracomment>
        <translation>Other tables in the file</translation>
    </message>
    <message>
        <source>%1 行目：%2</source>
        <extracomment>where another table begins; %1 is a line of the file, %2 what it is</extracomment>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>見出しではない</source>
        <extracomment>button: a row that looks like headings is an entry, and those below it too</extracomment>
        <translation>Not headings</translation>
    </message>
    <message>
        <source>この表のほうを読む</source>
        <extracomment>button: reads another table of the file in place of the first</extracomment>
        <translation>Read this table instead</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>ファイルを選ぶ</source>
        <extracomment>button: chooses the file to take in</extracomment>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>表計算ソフトのファイル（.xlsx）か、CSV を選んでください。今お使いの表のままでかまいません。見出しの言葉から列を合わせ、合わないところは次の画面で選べます。</source>
        <extracomment>what files can be taken in</extracomment>
        <translation>Choose a spreadsheet (.xlsx) or a CSV file. The table that you use now will do: columns are matched by the words of their headings, and what does not fit can be chosen on the next page.</translation>
    </message>
    <message>
        <source>ひな形を保存する</source>
        <extracomment>button: saves an empty spreadsheet to fill in</extracomment>
        <translation>Save a template</translation>
    </message>
    <message>
        <source>%1 のひな形</source>
        <extracomment>name of the file that is offered for an empty spreadsheet; %1 is a ledger</extracomment>
        <translation>%1 template</translation>
    </message>
    <message>
        <source>ファイルから取り込む</source>
        <extracomment>title of the page that takes a file into a ledger</extracomment>
        <translation>Import a file</translation>
    </message>
    <message>
        <source>選んでも、すぐには書き込みません。中身と、取り込めない行を見てから決められます。</source>
        <extracomment>nothing happens before a person agrees</extracomment>
        <translation>Nothing is written yet: you see what is in it, and which lines cannot be taken in, before you decide.</translation>
    </message>
    <message>
        <source>前の取り込みがまちがっていたときは、まとめて取り消せます。取り込んだあとに直した記録だけは、そのまま残ります。</source>
        <extracomment>what taking an import back does</extracomment>
        <translation>An import that was wrong can be taken back as a whole. Only entries that were changed afterwards stay.</translation>
    </message>
    <message>
        <source>前の取り込みを取り消す</source>
        <extracomment>button: takes the newest import into this ledger back</extracomment>
        <translation>Take the last import back</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>別のファイルにする</source>
        <extracomment>button: another file in place of this</extracomment>
        <translation>Another file</translation>
    </message>
    <message>
        <source>列の合わせかた</source>
        <extracomment>card that says which column of a file fills which field</extracomment>
        <translation>How columns are matched</translation>
    </message>
    <message>
        <source>列「%1」</source>
        <extracomment>a column of a file; %1 is its heading</extracomment>
        <translation>Column “%1”</translation>
    </message>
    <message>
        <source>すべての行に入れる</source>
        <extracomment>card for a field that a file does not have</extracomment>
        <translation>For every line</translation>
    </message>
    <message>
        <source>この欄はファイルにありません。選ぶと、すべての行に入ります。</source>
        <extracomment>why a field is asked about once</extracomment>
        <translation>The file does not have this field. What you choose goes into every line.</translation>
    </message>
    <message>
        <source>言葉の合わせかた</source>
        <extracomment>card for words of a file that are none of a field&apos;s choices</extracomment>
        <translation>What words stand for</translation>
    </message>
    <message>
        <source>決まった言葉の中にないものです。どれのことかを選ぶと、同じ言葉のすべての行に使います。</source>
        <extracomment>what choosing does</extracomment>
        <translation>These are none of the words to choose from. What you choose counts for every line with the same word.</translation>
    </message>
    <message>
        <source>空けておく欄がある行</source>
        <extracomment>card with lines that come in without one of their fields</extracomment>
        <translation>Lines with a field left empty</translation>
    </message>
    <message>
        <source>そのうち %1 行は、表計算ソフトで隠れている行です。</source>
        <extracomment>of the good lines; %1 are rows that the spreadsheet hides</extracomment>
        <translation>%1 of them are hidden in the spreadsheet.</translation>
    </message>
    <message>
        <source>ほかのシート%1にも、台帳らしい表があります。シートは 1 枚ずつ取り込みます。</source>
        <extracomment>other tabs of a spreadsheet that look like this ledger; %1 are their names</extracomment>
        <translation>Other sheets (%1) also look like this ledger. Sheets are taken in one at a time.</translation>
    </message>
    <message>
        <source>記録ではないとみた行</source>
        <extracomment>card with lines of a file that are headings, examples, sums or remarks</extracomment>
        <translation>Lines taken for no entries</translation>
    </message>
    <message>
        <source>取り込む</source>
        <extracomment>what a press on a line does: it is taken in all the same</extracomment>
        <translation>Take in</translation>
    </message>
    <message>
        <source>%1 行を取り込めます</source>
        <extracomment>what a file would bring; %1 good lines</extracomment>
        <translation>Lines that can be taken in: %1</translation>
    </message>
    <message>
        <source>%1 行を取り込めます。%2 行は取り込めません</source>
        <extracomment>what a file would bring; %1 good lines, %2 refused</extracomment>
        <translation>Lines that can be taken in: %1; lines that cannot: %2</translation>
    </message>
    <message>
        <source>%1 行を取り込む</source>
        <extracomment>button: takes the good lines in; %1 is how many</extracomment>
        <translation>Take in %1 lines</translation>
    </message>
    <message>
        <source>取り込める行がありません。</source>
        <extracomment>why the button cannot be pressed</extracomment>
        <translation>There is no line to take in.</translation>
    </message>
    <message>
        <source>取り込めない行</source>
        <extracomment>card with the lines of a file that are refused</extracomment>
        <translation>Lines that cannot be taken in</translation>
    </message>
    <message>
        <source>書きかえる記録（今 → 取り込んだあと）</source>
        <extracomment>card with lines that change an entry: what is now and what it becomes</extracomment>
        <translation>Entries that change (now → after the import)</translation>
    </message>
    <message>
        <source>取り込む行（はじめの 20 行まで）</source>
        <extracomment>card with the first lines that a file would bring</extracomment>
        <translation>Lines to take in (the first 20)</translation>
    </message>
    <message>
        <source>そのうち %1 行は、今の記録を書きかえます。</source>
        <extracomment>of the good lines of a file; %1 change an entry</extracomment>
        <translation>%1 of them change an entry.</translation>
    </message>
    <message>
        <source>ほかに %1 行は、今の記録と同じです。</source>
        <extracomment>of the lines of a file; %1 are in the ledger just so</extracomment>
        <translation>%1 more are in the ledger just so.</translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>最初の質問</source>
        <extracomment>title of the page of the form&apos;s first question, which has no number</extracomment>
        <translation>First question</translation>
    </message>
    <message>
        <source>番号のない項目</source>
        <extracomment>title of the page of a row without a number</extracomment>
        <translation>Row without a number</translation>
    </message>
    <message>
        <source>ファイルでは、こう書いてあります</source>
        <extracomment>card with the lines of the file that a row was read from</extracomment>
        <translation>What stands in the file</translation>
    </message>
    <message>
        <source>ここを確かめてください</source>
        <extracomment>head of a note: why a row that was read is not sure</extracomment>
        <translation>Please look at this</translation>
    </message>
    <message>
        <source>カーソルの所で分ける</source>
        <extracomment>button: cuts a row in two where the cursor stands</extracomment>
        <translation>Cut at the cursor</translation>
    </message>
    <message>
        <source>文の中の、分ける所を押してください。</source>
        <extracomment>why the button cannot be pressed</extracomment>
        <translation>Press the place in the wording where it is to be cut.</translation>
    </message>
    <message>
        <source>次の項目とつなぐ</source>
        <extracomment>button: puts the next row behind this one</extracomment>
        <translation>Join with the next row</translation>
    </message>
    <message>
        <source>薬局確認用</source>
        <extracomment>choice: the pharmacy&apos;s sheet of the form</extracomment>
        <translation>Pharmacy’s sheet</translation>
    </message>
    <message>
        <source>事業者確認用</source>
        <extracomment>choice: the vendor&apos;s sheet of the form</extracomment>
        <translation>Vendor’s sheet</translation>
    </message>
    <message>
        <source>番号（印刷されたとおり）</source>
        <extracomment>field: the number of a row as the form prints it</extracomment>
        <translation>Number (as printed)</translation>
    </message>
    <message>
        <source>例: 2-④、(3)</source>
        <extracomment>example of the number of a row</extracomment>
        <translation>e.g. 2-④, (3)</translation>
    </message>
    <message>
        <source>対象</source>
        <extracomment>field: what a row speaks about: servers, PCs, network devices</extracomment>
        <translation>Target</translation>
    </message>
    <message>
        <source>大項目の番号</source>
        <extracomment>field: the number of a section of the form</extracomment>
        <translation>Section number</translation>
    </message>
    <message>
        <source>大項目の題名</source>
        <extracomment>field: the title of a section of the form</extracomment>
        <translation>Section title</translation>
    </message>
    <message>
        <source>例: 体制構築</source>
        <extracomment>example of the title of a section of the form</extracomment>
        <translation>e.g. 体制構築</translation>
    </message>
    <message>
        <source>最初の質問（医療情報システムを導入しているか）</source>
        <extracomment>switch: a row is the first question, whether there is any system at all</extracomment>
        <translation>First question (whether there is any medical information system)</translation>
    </message>
    <message>
        <source>参考項目（翌年度まででよい）</source>
        <extracomment>switch: a row is due a year later than the others</extracomment>
        <translation>Reference row (due a year later)</translation>
    </message>
    <message>
        <source>いつの年度まで</source>
        <extracomment>field: the fiscal year by whose end a row is due</extracomment>
        <translation>Due by fiscal year</translation>
    </message>
    <message>
        <source>項目ではない</source>
        <extracomment>button: what was read is no row of the form</extracomment>
        <translation>Not a row</translation>
    </message>
    <message>
        <source>これで合っています</source>
        <extracomment>button: a row is right as it stands, on to the next</extracomment>
        <translation>This is right</translation>
    </message>
    <message>
        <source>項目の文がありません。</source>
        <extracomment>why the button cannot be pressed</extracomment>
        <translation>The row has no wording.</translation>
    </message>
    <message>
        <source>番号を %1 にする</source>
        <extracomment>button: gives a row without a number the one that follows the row before; %1 is that number</extracomment>
        <translation>Number it %1</translation>
    </message>
    <message>
        <source>項目の文（様式のとおりに）</source>
        <extracomment>field: the words of a row, as the form has them</extracomment>
        <translation>Wording (as on the form)</translation>
    </message>
    <message>
        <source>どちらのチェックリストか</source>
        <extracomment>name of a choice: whose sheet of the form a row stands on</extracomment>
        <translation>Which sheet</translation>
    </message>
    <message>
        <source>どちらのチェックリストかを選んでください。</source>
        <extracomment>why the button cannot be pressed</extracomment>
        <translation>Choose which sheet it is on.</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>読み取った項目</source>
        <extracomment>spoken name of the list of rows of a form that is being read in</extracomment>
        <translation>Rows that were read</translation>
    </message>
</context>
<context>
    <name>ImportRowsHead</name>
    <message>
        <source>チェックリストの項目は見つかりませんでした。別のファイルを選ぶか、「ファイルと読み取りかた」で表の見出しと列を教えてください。</source>
        <extracomment>nothing in a file is a row of the form</extracomment>
        <translation>No row of the checklist was found. Choose another file, or say under “Files and how they are read” where the table’s head and columns are.</translation>
    </message>
    <message>
        <source>%1 項目を読み取りました。</source>
        <extracomment>every row of a form was looked at; %1 is how many</extracomment>
        <translation>%1 rows were read.</translation>
    </message>
    <message>
        <source>%1 項目を読み取りました。%2 項目は、目で確かめてください。</source>
        <extracomment>rows of a form, %1 how many, %2 of them to be looked at</extracomment>
        <translation>%1 rows were read. Please look at %2 of them.</translation>
    </message>
    <message>
        <source>ファイルと読み取りかた</source>
        <extracomment>button: the files of a form, its year and how they are read</extracomment>
        <translation>Files and how they are read</translation>
    </message>
    <message>
        <source>項目にしなかった文 %1</source>
        <extracomment>button: the texts of a file that became no row; %1 is how many</extracomment>
        <translation>Text that became no row: %1</translation>
    </message>
    <message>
        <source>次へ: 前の様式と合わせる</source>
        <extracomment>button: on to the rows of the form that was in use</extracomment>
        <translation>Next: tie it to the form before</translation>
    </message>
    <message>
        <source>項目がありません。</source>
        <extracomment>why the button cannot be pressed</extracomment>
        <translation>There is no row.</translation>
    </message>
    <message>
        <source>目で確かめる項目が残っています。</source>
        <extracomment>why the button cannot be pressed</extracomment>
        <translation>Some rows are still to be looked at.</translation>
    </message>
    <message>
        <source>確かめる項目だけを並べる</source>
        <extracomment>switch: the list shows only rows that are to be looked at</extracomment>
        <translation>Show only rows to look at</translation>
    </message>
    <message>
        <source>確かめる項目を順に見る</source>
        <extracomment>button: to the next row that is to be looked at</extracomment>
        <translation>Look at them one by one</translation>
    </message>
    <message>
        <source>様式を取り込む</source>
        <extracomment>title of the page that reads a form in</extracomment>
        <translation>Bring a form in</translation>
    </message>
    <message>
        <source>記入済みの様式のようです</source>
        <extracomment>the file holds answers: it is a copy that somebody filled in</extracomment>
        <translation>This looks like a copy that was filled in</translation>
    </message>
    <message>
        <source>答えの欄に %1 か所の記入があります。答えを読むときは、ここではなく「チェック」の「記入済みのファイルを読む」で開いてください。</source>
        <extracomment>what to do with a copy that was filled in; %1 is how many cells hold something</extracomment>
        <translation>%1 cells for answers hold something. To read the answers, do not go on here: open the file under Check by open the file under Check by &quot;Read a filled file&quot;quot;Read a filled-in fileopen the file under Check by &quot;Read a filled file&quot;quot;.</translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>様式を読んでいます…</source>
        <extracomment>while a form is read</extracomment>
        <translation>Reading the form…</translation>
    </message>
</context>
<context>
    <name>ImportSource</name>
    <message>
        <source>シート</source>
        <extracomment>field: which tab of a spreadsheet is taken in</extracomment>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>見出しの行</source>
        <extracomment>field: which row of a file holds the headings</extracomment>
        <translation>Row of headings</translation>
    </message>
    <message>
        <source>すでにある番号の %1 行で、今の記録を書きかえる</source>
        <extracomment>switch: lines with a number in use change its entry; %1 is how many lines</extracomment>
        <translation>Update the entries of %1 lines whose number is in use</translation>
    </message>
    <message>
        <source>ファイルで空いている欄は、今のまま残します。</source>
        <extracomment>what the switch does</extracomment>
        <translation>Fields that are empty in the file stay as they are.</translation>
    </message>
</context>
<context>
    <name>ImportSources</name>
    <message>
        <source>ファイルと読み取りかた</source>
        <extracomment>title of the page with the files of a form</extracomment>
        <translation>Files and how they are read</translation>
    </message>
    <message>
        <source>ファイル</source>
        <extracomment>card with the files of a form</extracomment>
        <translation>Files</translation>
    </message>
    <message>
        <source>%1 を外す</source>
        <extracomment>button: a file is not read in; %1 is its name</extracomment>
        <translation>Leave %1 out</translation>
    </message>
    <message>
        <source>ファイルを足す</source>
        <extracomment>button: reads another file of the same form</extracomment>
        <translation>Add a file</translation>
    </message>
    <message>
        <source>年度</source>
        <extracomment>field: the fiscal year that a form is for</extracomment>
        <translation>Fiscal year</translation>
    </message>
    <message>
        <source>読み取りかた</source>
        <extracomment>card that says how the tabs of a form are read</extracomment>
        <translation>How it is read</translation>
    </message>
    <message>
        <source>ちがって読み取られたときだけ直してください。直すとファイルを読み直し、項目の直しは元に戻ります。</source>
        <extracomment>explains the choices for how a form is read</extracomment>
        <translation>Change this only where something was read wrongly. The files are read again then, and corrections of rows are undone.</translation>
    </message>
    <message>
        <source>「%1」の表の見出し</source>
        <extracomment>field: the line with the heads of a table; %1 is the tab</extracomment>
        <translation>Head of the table in “%1”</translation>
    </message>
    <message>
        <source>「事業者確認用」がまだありません。あとからでも取り込めますが、それまで事業者に依頼を出せません。</source>
        <extracomment>one of the two files of a year is not here</extracomment>
        <translation>The vendor’s sheet is not here yet. It can come in later, but vendors cannot be asked before.</translation>
    </message>
    <message>
        <source>「薬局確認用」がまだありません。あとからでも取り込めますが、それまでこの年の確認を始められません。</source>
        <extracomment>one of the two files of a year is not here</extracomment>
        <translation>The pharmacy’s sheet is not here yet. It can come in later, but the year cannot be begun before.</translation>
    </message>
    <message>
        <source>どの年度の様式か</source>
        <extracomment>card with the fiscal year that a form is for</extracomment>
        <translation>Which fiscal year the form is for</translation>
    </message>
    <message>
        <source>「%1」はどちらのチェックリストか</source>
        <extracomment>field: whose sheet of the form a tab is; %1 is the tab</extracomment>
        <translation>Which sheet “%1” is</translation>
    </message>
</context>
<context>
    <name>InboxScreen</name>
    <message>
        <source>受信箱</source>
        <extracomment>title of the list of everything that arrived</extracomment>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>届いた回答は、受け取るまで事業者確認用を変えません。</source>
        <extracomment>explains the list of everything that arrived</extracomment>
        <translation>A response does not change the sheets until you accept it.</translation>
    </message>
    <message>
        <source>まだ何も届いていません</source>
        <extracomment>nothing arrived yet</extracomment>
        <translation>Nothing has arrived yet</translation>
    </message>
    <message>
        <source>「事業者」の「回答を受け取る」で読み取ると、ここに入ります。</source>
        <extracomment>how something arrives</extracomment>
        <translation>What you read with &quot;Receive response&quot; under &quot;Vendors&quot; comes in here.</translation>
    </message>
    <message>
        <source>%1 ・ %2</source>
        <extracomment>vendor and its systems</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 ・ 理由: %2</source>
        <extracomment>when it arrived and why it was refused</extracomment>
        <translation>%1 · Reason: %2</translation>
    </message>
    <message>
        <source>比べて受け取る</source>
        <extracomment>opens a response to decide about it</extracomment>
        <translation>Compare and accept</translation>
    </message>
    <message>
        <source>見る</source>
        <extracomment>opens a response that was decided about</extracomment>
        <translation>View</translation>
    </message>
    <message>
        <source>確認待ち</source>
        <extracomment>state of a response</extracomment>
        <translation>To review</translation>
    </message>
    <message>
        <source>受領済み</source>
        <extracomment>state of a response</extracomment>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>受け取らず</source>
        <extracomment>state of a response</extracomment>
        <translation>Not accepted</translation>
    </message>
</context>
<context>
    <name>IncidentBlock</name>
    <message>
        <source>厚生労働省の電話</source>
        <extracomment>before the ministry&apos;s telephone number</extracomment>
        <translation>Health ministry phone</translation>
    </message>
</context>
<context>
    <name>IncidentScreen</name>
    <message>
        <source>インシデント​かも？</source>
        <extracomment>title of the page for a suspected incident</extracomment>
        <translation>An incident?</translation>
    </message>
    <message>
        <source>間違いでもかまいません。迷ったら、電源は切らずにネットワークから切り離し、すぐに電話してください。</source>
        <extracomment>calms whoever opens the page for a suspected incident</extracomment>
        <translation>It does no harm to be wrong. When in doubt, leave the power on, take the device off the network and telephone at once.</translation>
    </message>
    <message>
        <source>この順に電話する</source>
        <extracomment>card with the telephone numbers for an incident</extracomment>
        <translation>Call in this order</translation>
    </message>
    <message>
        <source>ロック中もこのページを見せる</source>
        <extracomment>switch: the page for an incident is there before the store is unlocked</extracomment>
        <translation>Show this page while locked</translation>
    </message>
    <message>
        <source>連絡体制図で「ロック中も見せる」にした連絡先だけが、暗号化せずに保存されます。</source>
        <extracomment>what the switch does</extracomment>
        <translation>Only the contacts marked &quot;shown while locked&quot; on the contact chart are stored without encryption.</translation>
    </message>
    <message>
        <source>変えられるのは責任者だけです。</source>
        <extracomment>why the switch cannot be moved</extracomment>
        <translation>Only the responsible person can change this.</translation>
    </message>
</context>
<context>
    <name>InspectorDeskScreen</name>
    <message>
        <source>薬局の状況を読み取る</source>
        <extracomment>title of the page that takes in what a pharmacy shows</extracomment>
        <translation>Read a pharmacy’s status</translation>
    </message>
    <message>
        <source>薬局の画面の QR か、受け取ったファイルを読み取り、署名を確かめます。</source>
        <extracomment>explains the page that takes in what a pharmacy shows</extracomment>
        <translation>Reads the codes on the pharmacy’s screen, or files you received, and verifies the signatures.</translation>
    </message>
    <message>
        <source>薬局の一覧</source>
        <extracomment>name of an inspector&apos;s list, also of the file it is written to</extracomment>
        <translation>List of pharmacies</translation>
    </message>
    <message>
        <source>%1 薬局を書き出しました</source>
        <extracomment>word that a list was written to a file; %1 is how many pharmacies</extracomment>
        <translation>Wrote %1 pharmacies</translation>
    </message>
</context>
<context>
    <name>IntakeCard</name>
    <message>
        <source>まとめて読み取る</source>
        <extracomment>heading over taking in many files</extracomment>
        <translation>Read many at once</translation>
    </message>
    <message>
        <source>フォルダを選ぶ</source>
        <extracomment>takes in every message of a folder</extracomment>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <source>新しいもの %1 件 ・ 前と同じもの %2 件 ・ 読めないもの %3 件</source>
        <extracomment>files were taken in; %1 new ones, %2 that were here already, %3 refused</extracomment>
        <translation>New: %1 ・ Here already: %2 ・ Refused: %3</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <extracomment>one file that was refused; %1 its name, %2 why</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ほか %1 件</source>
        <extracomment>more files were refused than are named above; %1 how many</extracomment>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>一覧へ</source>
        <extracomment>goes from taking in to the list of pharmacies</extracomment>
        <translation>To the list</translation>
    </message>
    <message>
        <source>「.mamori」のファイルや QR の写真が入ったフォルダを選ぶと、すべての署名を確かめて取り込みます。前と同じものは増えません。</source>
        <extracomment>what can be taken in at once</extracomment>
        <translation>Choose a folder with .mamori files or pictures of codes: every signature is verified and the files are taken in. What is here already is not added again.</translation>
    </message>
    <message>
        <source>署名を確かめて取り込んでいます…</source>
        <extracomment>many files are being verified</extracomment>
        <translation>Verifying signatures and taking in…</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>いままで信頼している鍵: %1</source>
        <extracomment>the digits of the key that was trusted until now; %1 twelve digits</extracomment>
        <translation>Key trusted until now: %1</translation>
    </message>
    <message>
        <source>鍵が変わった理由</source>
        <extracomment>field: why another key is trusted from now on</extracomment>
        <translation>Why the key changed</translation>
    </message>
    <message>
        <source>例: 端末を入れ替えたと電話で聞いた</source>
        <extracomment>example of a reason why a key changed</extracomment>
        <translation>Example: they told us they replaced the device</translation>
    </message>
    <message>
        <source>同じ名前の、別の薬局です（前の鍵もそのまま信頼します）</source>
        <extracomment>it is not the pharmacy that was trusted, but another of the same name</extracomment>
        <translation>Another pharmacy of the same name (the earlier key stays trusted)</translation>
    </message>
    <message>
        <source>あなたのパスフレーズをもう一度</source>
        <extracomment>field: the passphrase once more, before a changed key is trusted</extracomment>
        <translation>Your passphrase once more</translation>
    </message>
    <message>
        <source>新しい鍵を信頼する</source>
        <extracomment>trusts another key than before</extracomment>
        <translation>Trust the new key</translation>
    </message>
    <message>
        <source>番号を確かめる</source>
        <extracomment>checks the digits that were typed in, and trusts the key</extracomment>
        <translation>Check the digits</translation>
    </message>
    <message>
        <source>鍵が変わった理由を書いてください。</source>
        <extracomment>why the button cannot be pressed yet</extracomment>
        <translation>Write why the key changed.</translation>
    </message>
    <message>
        <source>パスフレーズを入れてください。</source>
        <extracomment>why the button cannot be pressed yet</extracomment>
        <translation>Enter your passphrase.</translation>
    </message>
</context>
<context>
    <name>LedgerDoor</name>
    <message>
        <source>%1 件</source>
        <extracomment>how many entries a ledger has; %1 is the number</extracomment>
        <translation>Entries: %1</translation>
    </message>
    <message>
        <source>見る</source>
        <extracomment>what pressing a ledger does</extracomment>
        <translation>Look</translation>
    </message>
</context>
<context>
    <name>LedgerPicker</name>
    <message>
        <source>台帳の一覧へ</source>
        <extracomment>button: to the page with all ledgers</extracomment>
        <translation>All ledgers</translation>
    </message>
</context>
<context>
    <name>LedgerTile</name>
    <message>
        <source>まだ何もありません</source>
        <extracomment>on the tile of a ledger that has no entry</extracomment>
        <translation>Nothing yet</translation>
    </message>
    <message>
        <source>%1 件 ・ %2に書きました</source>
        <extracomment>on the tile of a ledger; %1 how many entries, %2 the day of the last change</extracomment>
        <translation>%1 entries ・ written %2</translation>
    </message>
    <message>
        <source>%1 の元になります</source>
        <extracomment>on the tile of a ledger; %1 numbers of rows of the checklist that stand on it</extracomment>
        <translation>Stands behind %1</translation>
    </message>
</context>
<context>
    <name>LedgerTiles</name>
    <message>
        <source>台帳</source>
        <extracomment>page with all ledgers</extracomment>
        <translation>Ledgers</translation>
    </message>
    <message>
        <source>チェックの「はい」の元になる記録です。</source>
        <extracomment>what the ledgers are for</extracomment>
        <translation>The records that each &quot;Yes&quot; of the checklist stands on.</translation>
    </message>
</context>
<context>
    <name>LedgersScreen</name>
    <message>
        <source>%1 を保存しました</source>
        <extracomment>word that an entry of a ledger was saved; %1 is its name or number</extracomment>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>%1 件を書き出しました</source>
        <extracomment>word that a ledger was written to a file; %1 is how many entries</extracomment>
        <translation>Entries written: %1</translation>
    </message>
    <message>
        <source>取り消す</source>
        <extracomment>button beside the word that a file was taken in: takes it back</extracomment>
        <translation>Undo</translation>
    </message>
    <message>
        <source>ひな形を保存しました</source>
        <extracomment>word that an empty spreadsheet was saved</extracomment>
        <translation>Template saved</translation>
    </message>
    <message>
        <source>%1 件を取り込みました</source>
        <extracomment>word that a file was taken into a ledger; %1 is how many lines</extracomment>
        <translation>Entries taken in: %1</translation>
    </message>
    <message>
        <source>%1 件の取り込みを取り消しました</source>
        <extracomment>word that an import was taken back; %1 is how many entries</extracomment>
        <translation>Took the import of %1 entries back</translation>
    </message>
    <message>
        <source>%1 件の取り込みを取り消しました。あとで直した %2 件は残しました</source>
        <extracomment>word that an import was taken back but for some; %1 is how many went, %2 how many stay</extracomment>
        <translation>Took the import of %1 entries back. %2 that were changed since stay</translation>
    </message>
</context>
<context>
    <name>LeftOutCard</name>
    <message>
        <source>数えていない事業者確認用</source>
        <extracomment>card of the inspection: vendors&apos; sheets that count neither as answered nor as missing</extracomment>
        <translation>Vendors&apos; checklists that are not counted</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>並ぶもの</source>
        <extracomment>gallery</extracomment>
        <translation>Lists</translation>
    </message>
    <message>
        <source>状態、内容、次にすること</source>
        <extracomment>gallery</extracomment>
        <translation>State, content, what to do next</translation>
    </message>
    <message>
        <source>取り込む</source>
        <extracomment>gallery sample</extracomment>
        <translation>Import</translation>
    </message>
    <message>
        <source>追加する</source>
        <extracomment>gallery sample</extracomment>
        <translation>Add</translation>
    </message>
    <message>
        <source>次にすること</source>
        <extracomment>gallery sample</extracomment>
        <translation>What to do next</translation>
    </message>
    <message>
        <source>2(5) 不要なアカウントの削除（サーバ）</source>
        <extracomment>gallery sample</extracomment>
        <translation>2(5) Removing unneeded accounts (server)</translation>
    </message>
    <message>
        <source>目標日 11月15日 ・ 1回目「いいえ」</source>
        <extracomment>gallery sample</extracomment>
        <translation>Target date Nov 15 · first check “No”</translation>
    </message>
    <message>
        <source>2回目を確認する</source>
        <extracomment>gallery sample</extracomment>
        <translation>Do the second check</translation>
    </message>
    <message>
        <source>期限切れ</source>
        <extracomment>gallery sample</extracomment>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>レセコン株式会社 から回答が届いています</source>
        <extracomment>gallery sample</extracomment>
        <translation>Receipt Computer Co. has sent a response</translation>
    </message>
    <message>
        <source>昨日 17:42 ・ 前回と変わった項目 2</source>
        <extracomment>gallery sample</extracomment>
        <translation>Yesterday 17:42 · items changed since last time: 2</translation>
    </message>
    <message>
        <source>比べて受け取る</source>
        <extracomment>gallery sample</extracomment>
        <translation>Compare and accept</translation>
    </message>
    <message>
        <source>確認待ち</source>
        <extracomment>gallery sample</extracomment>
        <translation>To review</translation>
    </message>
    <message>
        <source>2(7) セキュリティパッチの適用（ネットワーク機器）</source>
        <extracomment>gallery sample</extracomment>
        <translation>2(7) Applying security patches (network devices)</translation>
    </message>
    <message>
        <source>ルータ 2 台が機器台帳にあります</source>
        <extracomment>gallery sample</extracomment>
        <translation>2 routers are in the device ledger</translation>
    </message>
    <message>
        <source>答える</source>
        <extracomment>gallery sample</extracomment>
        <translation>Answer</translation>
    </message>
    <message>
        <source>未回答</source>
        <extracomment>gallery sample</extracomment>
        <translation>Unanswered</translation>
    </message>
    <message>
        <source>2 管理・運用&#x3000;サーバ</source>
        <extracomment>gallery sample</extracomment>
        <translation>2 Management and operation: server</translation>
    </message>
    <message>
        <source>3 項目中 2 項目</source>
        <extracomment>gallery sample</extracomment>
        <translation>2 of 3 items</translation>
    </message>
    <message>
        <source>アクセス利用権限</source>
        <extracomment>gallery sample</extracomment>
        <translation>Access rights</translation>
    </message>
    <message>
        <source>不要なアカウントの削除</source>
        <extracomment>gallery sample</extracomment>
        <translation>Removing unneeded accounts</translation>
    </message>
    <message>
        <source>目標日 11月15日 ・ 期限切れ</source>
        <extracomment>gallery sample</extracomment>
        <translation>Target date Nov 15 · overdue</translation>
    </message>
    <message>
        <source>アクセスログの管理</source>
        <extracomment>gallery sample</extracomment>
        <translation>Managing access logs</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>ロック</source>
        <extracomment>card of the settings: the lock</extracomment>
        <translation>Lock</translation>
    </message>
    <message>
        <source>席を離れるときにロックします。パスフレーズを入れるまで、だれも中を見られません。</source>
        <extracomment>what locking does</extracomment>
        <translation>Lock when you leave your seat. Nobody can look inside without the passphrase.</translation>
    </message>
    <message>
        <source>いまロックする</source>
        <extracomment>button of the settings: locks at once</extracomment>
        <translation>Lock now</translation>
    </message>
    <message>
        <source>操作がないときに自動でロックするまでの時間</source>
        <extracomment>name of a choice in the settings: how long nobody touches the device before it locks</extracomment>
        <translation>Time without a touch until it locks</translation>
    </message>
    <message>
        <source>%1 分</source>
        <extracomment>time without a touch; %1 is a number of minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>ウィンドウを最小化してから、ロックするまで</source>
        <extracomment>name of a choice in the settings: how long the window may be put away before it locks</extracomment>
        <translation>With the window put away, lock after</translation>
    </message>
    <message>
        <source>すぐ</source>
        <extracomment>the store locks as soon as the window is put away</extracomment>
        <translation>At once</translation>
    </message>
    <message>
        <source>%1 秒</source>
        <extracomment>time with the window put away; %1 is a number of seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>ホーム画面に戻ったときは、すぐにロックします。ロックを解除すると、同じところに戻ります。「インシデントかも？」のページは、自動でロックしても表示したままです。</source>
        <extracomment>when else the store locks, and what comes after</extracomment>
        <translation>On the way to the home screen it locks at once. Unlocking leads back to the same place. The page for a suspected incident stays in sight when the store locks by itself.</translation>
    </message>
</context>
<context>
    <name>LockedIncident</name>
    <message>
        <source>インシデント​かも？</source>
        <extracomment>title of the page for a suspected incident</extracomment>
        <translation>An incident?</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>見た目とことば</source>
        <extracomment>card of the settings: look and language</extracomment>
        <translation>Look and language</translation>
    </message>
    <message>
        <source>ことば / Language</source>
        <extracomment>name of a choice in the settings; both languages, so that everybody finds it</extracomment>
        <translation>Language / ことば</translation>
    </message>
    <message>
        <source>画面の色</source>
        <extracomment>name of a choice in the settings</extracomment>
        <translation>Screen colors</translation>
    </message>
    <message>
        <source>端末に合わせる</source>
        <extracomment>theme: as the system says</extracomment>
        <translation>Same as device</translation>
    </message>
    <message>
        <source>明るい</source>
        <extracomment>theme</extracomment>
        <translation>Light</translation>
    </message>
    <message>
        <source>暗い</source>
        <extracomment>theme</extracomment>
        <translation>Dark</translation>
    </message>
    <message>
        <source>くっきり（高コントラスト）</source>
        <extracomment>theme</extracomment>
        <translation>Bold (high contrast)</translation>
    </message>
    <message>
        <source>文字の大きさ</source>
        <extracomment>name of a choice in the settings</extracomment>
        <translation>Text size</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>まもり手帳</source>
        <extracomment>title of the window</extracomment>
        <translation>Mamori Techo</translation>
    </message>
    <message>
        <source>%1 ・ まもり手帳</source>
        <extracomment>title of the window; %1 is the pharmacy or the vendor</extracomment>
        <translation>%1 · Mamori Techo</translation>
    </message>
    <message>
        <source>あと %1 秒でロック ・ まもり手帳</source>
        <extracomment>title of the window shortly before it locks by itself; %1 seconds</extracomment>
        <translation>Locks in %1 s · Mamori Techo</translation>
    </message>
</context>
<context>
    <name>ManyCard</name>
    <message>
        <source>たくさん受け取る</source>
        <extracomment>heading over taking many requests on</extracomment>
        <translation>Take in many</translation>
    </message>
    <message>
        <source>続けて受け取る</source>
        <extracomment>switch: requests are taken on one after the other</extracomment>
        <translation>One after the other</translation>
    </message>
    <message>
        <source>1 件ずつの確認をせず、読み取るたびに引き受けます。鍵が変わった薬局だけは止めます。</source>
        <extracomment>what taking one after the other means</extracomment>
        <translation>Each request is taken on as it is read, without a look at it. Only pharmacies whose key changed are stopped.</translation>
    </message>
    <message>
        <source>フォルダの中をまとめて受け取る</source>
        <extracomment>takes every message of a folder</extracomment>
        <translation>Take in a whole folder</translation>
    </message>
    <message>
        <source>%1 件を引き受けました</source>
        <extracomment>requests that were taken on just now; %1 how many</extracomment>
        <translation>%1 requests taken on</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <extracomment>one request that was taken in; %1 pharmacy, %2 systems or what happened</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>届いた依頼へ</source>
        <extracomment>goes from taking requests on to the list of them</extracomment>
        <translation>To the requests</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>未回答</source>
        <extracomment>badge of what is missing: a row has no first answer</extracomment>
        <translation>Unanswered</translation>
    </message>
    <message>
        <source>目標日なし</source>
        <extracomment>badge of what is missing: いいえ has no target day</extracomment>
        <translation>No target date</translation>
    </message>
    <message>
        <source>未受領</source>
        <extracomment>badge of what is missing: a vendor&apos;s sheet was not received</extracomment>
        <translation>Not received</translation>
    </message>
    <message>
        <source>図がない</source>
        <extracomment>badge of what is missing: the contact chart does not exist yet</extracomment>
        <translation>No chart</translation>
    </message>
    <message>
        <source>現物を用意</source>
        <extracomment>badge of a reminder: the chart itself is looked at</extracomment>
        <translation>Have it ready</translation>
    </message>
    <message>
        <source>連絡体制図は、検査のときに現物を見られます。すぐ出せるようにしておきます。</source>
        <extracomment>reminder for the day of the inspection</extracomment>
        <translation>The inspector will ask to see the contact chart itself. Keep it where you can bring it out at once.</translation>
    </message>
    <message>
        <source>連絡体制図は、検査のときに現物を見られます。検査の日までに作ります。</source>
        <extracomment>what is missing for the day of the inspection</extracomment>
        <translation>The inspector will ask to see the contact chart itself. Make one before the day of the inspection.</translation>
    </message>
    <message>
        <source>%1 ・ %2 の事業者確認用</source>
        <extracomment>what is missing: a vendor&apos;s sheet; %1 is the vendor, %2 its system</extracomment>
        <translation>%1 · vendor sheet for %2</translation>
    </message>
    <message>
        <source>要確認</source>
        <extracomment>badge of what is missing: the day of a check cannot be right as it stands</extracomment>
        <translation>To be confirmed</translation>
    </message>
    <message>
        <source>確認した日が、様式の出た日より前か、今日より先です。</source>
        <extracomment>what is missing: the day of a check</extracomment>
        <translation>The check day lies before the form came out, or after today.</translation>
    </message>
    <message>
        <source>医療情報システムがないと回答</source>
        <extracomment>why a vendor&apos;s sheet is not counted: the pharmacy said that it has no systems</extracomment>
        <translation>The pharmacy answered that it has no systems</translation>
    </message>
    <message>
        <source>事業者との契約がないと回答</source>
        <extracomment>why a vendor&apos;s sheet is not counted: the pharmacy said that it has no contract with vendors</extracomment>
        <translation>The pharmacy answered that it has no contract with vendors</translation>
    </message>
    <message>
        <source>直接の契約がない</source>
        <extracomment>why a vendor&apos;s sheet is not counted</extracomment>
        <translation>No direct contract</translation>
    </message>
    <message>
        <source>契約が終わった</source>
        <extracomment>why a vendor&apos;s sheet is not counted</extracomment>
        <translation>The contract ended</translation>
    </message>
    <message>
        <source>%1 ・ %2</source>
        <extracomment>a vendor&apos;s sheet; %1 is the vendor, %2 its system</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>回答はありません</source>
        <extracomment>a vendor&apos;s sheet that is not counted has no answers</extracomment>
        <translation>No answers</translation>
    </message>
    <message>
        <source>それまでの回答は はい %1・いいえ %2・未回答 %3</source>
        <extracomment>what a vendor&apos;s sheet that is not counted answered; %1 yes, %2 no, %3 open</extracomment>
        <translation>Answers until then: Yes %1, No %2, open %3</translation>
    </message>
    <message>
        <source>いいえの項目：%1</source>
        <extracomment>which rows a vendor&apos;s sheet that is not counted says No to; %1 their numbers</extracomment>
        <translation>No: %1</translation>
    </message>
    <message>
        <source>参考項目は はい %1・いいえ %2・未回答 %3</source>
        <extracomment>what a vendor&apos;s sheet that is not counted answered in the second part of the form; %1 yes, %2 no, %3 open</extracomment>
        <translation>reference rows: Yes %1, No %2, open %3</translation>
    </message>
    <message>
        <source>参考でいいえの項目：%1</source>
        <extracomment>which rows of the second part a vendor&apos;s sheet that is not counted says No to; %1 their numbers</extracomment>
        <translation>reference rows that say No: %1</translation>
    </message>
</context>
<context>
    <name>MissingCard</name>
    <message>
        <source>準備：足りないものが %1 件あります</source>
        <extracomment>card of the inspection; %1 is how many things are missing</extracomment>
        <translation>Preparation: %1 still missing</translation>
    </message>
    <message>
        <source>準備：記入の足りないところはありません</source>
        <extracomment>card of the inspection when nothing is missing</extracomment>
        <translation>Preparation: nothing is left to fill in</translation>
    </message>
    <message>
        <source>なおす</source>
        <extracomment>what pressing a missing thing does</extracomment>
        <translation>Fix</translation>
    </message>
    <message>
        <source>図を見る</source>
        <extracomment>what pressing the reminder of the chart does</extracomment>
        <translation>Look at the chart</translation>
    </message>
</context>
<context>
    <name>MonthPicker</name>
    <message>
        <source>前の年</source>
        <extracomment>button of a calendar</extracomment>
        <translation>Year before</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <extracomment>the year that a calendar shows; %1 is 令和5年, %2 the same in Western years</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>次の年</source>
        <extracomment>button of a calendar</extracomment>
        <translation>Next year</translation>
    </message>
    <message>
        <source>%1月</source>
        <extracomment>a month of the calendar by its number</extracomment>
        <translation>Month %1</translation>
    </message>
</context>
<context>
    <name>MoreScreen</name>
    <message>
        <source>その他</source>
        <extracomment>title of the page with the remaining places</extracomment>
        <translation>More</translation>
    </message>
    <message>
        <source>立入検査</source>
        <extracomment>line of その他: the view for an inspector</extracomment>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>公式の順番で見せる画面と、足りないもの</source>
        <extracomment>what 立入検査 is for</extracomment>
        <translation>The official order for showing, and what is missing</translation>
    </message>
    <message>
        <source>設定</source>
        <extracomment>line of その他</extracomment>
        <translation>Settings</translation>
    </message>
    <message>
        <source>ことば、画面の色、文字の大きさ、この端末について</source>
        <extracomment>what the settings hold</extracomment>
        <translation>Language, screen colors, text size, about this device</translation>
    </message>
    <message>
        <source>ロックする</source>
        <extracomment>line of その他: locks at once</extracomment>
        <translation>Lock</translation>
    </message>
    <message>
        <source>パスフレーズを入れるまで、中を見られません</source>
        <extracomment>what locking does, in short</extracomment>
        <translation>Nobody can look inside without the passphrase</translation>
    </message>
    <message>
        <source>事業者</source>
        <extracomment>line of その他: the companies that provide systems</extracomment>
        <translation>Vendors</translation>
    </message>
    <message>
        <source>システムの会社に事業者確認用を送り、回答を受け取ります</source>
        <extracomment>what the page of vendors is for</extracomment>
        <translation>Send sheets to the companies that provide systems, and take their answers in</translation>
    </message>
    <message>
        <source>9の心得</source>
        <extracomment>line of その他: the poster of nine principles</extracomment>
        <translation>9 principles</translation>
    </message>
    <message>
        <source>みんなが守る 9 つのことと、読んだ人</source>
        <extracomment>what 9の心得 is for</extracomment>
        <translation>Nine things everybody keeps to, and who has read them</translation>
    </message>
</context>
<context>
    <name>NameChoice</name>
    <message>
        <source>ほかの連絡先を登録すると、ここで選べます。</source>
        <extracomment>in place of the names of other entries while there are none</extracomment>
        <translation>Add other contacts to choose them here.</translation>
    </message>
</context>
<context>
    <name>NameFields</name>
    <message>
        <source>会社の名前</source>
        <extracomment>field of the first start</extracomment>
        <translation>Company name</translation>
    </message>
    <message>
        <source>薬局の名前</source>
        <extracomment>field of the first start</extracomment>
        <translation>Pharmacy name</translation>
    </message>
    <message>
        <source>レセコン株式会社</source>
        <extracomment>example in the empty field</extracomment>
        <translation>Receipt Computer Co.</translation>
    </message>
    <message>
        <source>あおば薬局</source>
        <extracomment>example in the empty field</extracomment>
        <translation>Aoba Pharmacy</translation>
    </message>
    <message>
        <source>管理責任者</source>
        <extracomment>field of the first start: who answers for the vendor&apos;s systems</extracomment>
        <translation>Responsible person</translation>
    </message>
    <message>
        <source>医療情報システム安全管理責任者</source>
        <extracomment>field of the first start: who answers for the pharmacy&apos;s systems</extracomment>
        <translation>Responsible person for system safety</translation>
    </message>
    <message>
        <source>小規模な薬局では、薬局の管理者が兼任する場合があります</source>
        <extracomment>beneath the field of the responsible person</extracomment>
        <translation>In a small pharmacy the supervising pharmacist may hold this as well</translation>
    </message>
    <message>
        <source>見本 花子</source>
        <extracomment>example in the empty field</extracomment>
        <translation>Hanako Mihon</translation>
    </message>
    <message>
        <source>%1 文字までにしてください</source>
        <extracomment>beneath a name; %1 is a number of letters</extracomment>
        <translation>Use at most %1 characters</translation>
    </message>
    <message>
        <source>保健所・本部などの名前</source>
        <extracomment>field of the first start: the inspecting office, or the head office of a chain</extracomment>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>中央保健所</source>
        <extracomment>example in the empty field</extracomment>
        <translation>Central Health Center</translation>
    </message>
    <message>
        <source>担当者</source>
        <extracomment>field of the first start: who uses the device for inspections</extracomment>
        <translation>Person in charge</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>行き先</source>
        <extracomment>spoken name of the bar with the places of the desk</extracomment>
        <translation>Places</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message>
        <source>%1 未確認%2件</source>
        <extracomment>spoken for a place where things wait; %1 is the place, %2 how many wait</extracomment>
        <translation>%1, %2 to review</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>行き先</source>
        <extracomment>spoken name of the rail with the places of the desk</extracomment>
        <translation>Places</translation>
    </message>
    <message>
        <source>守</source>
        <extracomment>the app&apos;s seal, one letter: protection</extracomment>
        <translation>守</translation>
    </message>
</context>
<context>
    <name>NewCodeCard</name>
    <message>
        <source>新しい復旧コード</source>
        <extracomment>card with a new recovery code</extracomment>
        <translation>New recovery code</translation>
    </message>
    <message>
        <source>このコードは、この画面を閉じるともう出ません。印刷するか、紙に書きうつしてください。</source>
        <extracomment>above a new recovery code</extracomment>
        <translation>This code is not shown again once this page is closed. Print it, or copy it onto paper.</translation>
    </message>
    <message>
        <source>まとまり %1: %2</source>
        <extracomment>spoken for a group of the recovery code; %1 is its number, %2 its letters one by one</extracomment>
        <translation>Group %1: %2</translation>
    </message>
    <message>
        <source>PDF にしたときは、印刷したらファイルを消してください。ファイルを見た人は、手帳をひらけます。</source>
        <extracomment>beneath a new recovery code: the saved file must not stay</extracomment>
        <translation>If you save a PDF, delete the file once it is printed. Whoever sees the file can open the store.</translation>
    </message>
    <message>
        <source>紙に残しました</source>
        <extracomment>button: the recovery code was copied and is shown no longer</extracomment>
        <translation>It is on paper now</translation>
    </message>
    <message>
        <source>復旧シートを PDF にする</source>
        <extracomment>button: saves the recovery sheet as PDF</extracomment>
        <translation>Save the recovery sheet as PDF</translation>
    </message>
</context>
<context>
    <name>NewKeyCard</name>
    <message>
        <source>手帳の鍵を新しくする</source>
        <extracomment>card: the store takes another key</extracomment>
        <translation>Give the notebook a new key</translation>
    </message>
    <message>
        <source>パスフレーズや復旧シートを、ほかの人に知られたかもしれないとき。パスフレーズは変わりません。知られたものは、先に新しくしてください。</source>
        <extracomment>when the store should take another key</extracomment>
        <translation>When somebody else may know a passphrase or the recovery sheet. Passphrases stay as they are: change what is known first.</translation>
    </message>
    <message>
        <source>鍵を新しくする…</source>
        <extracomment>button: the store takes another key, after asking</extracomment>
        <translation>New key…</translation>
    </message>
    <message>
        <source>理由（書かなくてもかまいません）</source>
        <extracomment>field: why the store takes another key</extracomment>
        <translation>Reason (may be left empty)</translation>
    </message>
    <message>
        <source>手帳の大きさによっては、しばらくかかります。途中で電源が切れても、手帳は元のままか、新しい鍵になっているかのどちらかです。</source>
        <extracomment>before the store takes another key</extracomment>
        <translation>It may take a while, depending on the size of the notebook. Even if the power goes in between, the notebook is as it was or has the new key.</translation>
    </message>
    <message>
        <source>新しくする</source>
        <extracomment>button: the store takes another key</extracomment>
        <translation>Take the new key</translation>
    </message>
</context>
<context>
    <name>NewKeyNote</name>
    <message>
        <source>%1 さんは、パスフレーズを決めなおす必要があります</source>
        <extracomment>before the store takes another key; %1 are names</extracomment>
        <translation>%1 will need a new passphrase</translation>
    </message>
    <message>
        <source>この版になってから、まだ一度もひらいていないためです。先に一度ひらいてもらえば、いまのパスフレーズのままで使えます。</source>
        <extracomment>why somebody needs another passphrase after a new key</extracomment>
        <translation>They have not opened the notebook since this version. If they open it once first, their passphrase stays as it is.</translation>
    </message>
    <message>
        <source>いまの復旧シートは使えなくなります。あとで作りなおしてください。</source>
        <extracomment>before the store takes another key: the printed code is of an older form</extracomment>
        <translation>The present recovery sheet will open nothing any more. Make a new one afterwards.</translation>
    </message>
    <message>
        <source>これまでのバックアップと、持ち出された写しは、そのときのパスフレーズで開けるままです。いらないバックアップは消し、新しいものを作ってください。</source>
        <extracomment>what a new key does not undo</extracomment>
        <translation>Backups made so far, and copies that were taken away, still open with the passphrases of their day. Delete the backups you do not need, and make a new one.</translation>
    </message>
</context>
<context>
    <name>NewSecret</name>
    <message>
        <source>パスフレーズを %1 文字以上にしてください</source>
        <extracomment>why the button of the first start cannot be pressed yet; %1 is a number of letters</extracomment>
        <translation>Make the passphrase at least %1 characters long</translation>
    </message>
    <message>
        <source>同じパスフレーズを 2 回入れてください</source>
        <extracomment>why the button of the first start cannot be pressed yet</extracomment>
        <translation>Enter the same passphrase 2 times</translation>
    </message>
    <message>
        <source>パスフレーズを決めます</source>
        <extracomment>head of the passphrase fields</extracomment>
        <translation>Choose a passphrase</translation>
    </message>
    <message>
        <source>パスフレーズ（%1 文字以上）</source>
        <extracomment>field for a new passphrase; %1 is a number of letters</extracomment>
        <translation>Passphrase (%1 characters or more)</translation>
    </message>
    <message>
        <source>例：みどりの傘 朝の電車 3丁目</source>
        <extracomment>example beneath the field for a new passphrase</extracomment>
        <translation>Example: green umbrella morning train 3rd street</translation>
    </message>
    <message>
        <source>もう一度</source>
        <extracomment>field for the same passphrase again</extracomment>
        <translation>Once more</translation>
    </message>
    <message>
        <source>1 回目と違います</source>
        <extracomment>beneath the second passphrase field</extracomment>
        <translation>Does not match the first one</translation>
    </message>
    <message>
        <source>あと %1 文字</source>
        <extracomment>beneath the meter; %1 is how many letters are missing</extracomment>
        <translation>Characters to go: %1</translation>
    </message>
    <message>
        <source>長いほど破られにくくなります。短い文をいくつかつなげると、覚えやすく破られにくくなります。忘れると記録を開けなくなるので、紙に書いて、金庫などに保管してください。</source>
        <extracomment>why a long passphrase, in plain words</extracomment>
        <translation>The longer it is, the harder it is to break. A few short phrases in a row are easy to remember and hard to break. If you forget it, nobody can open the records: write it on paper and keep it in a safe.</translation>
    </message>
    <message>
        <source>言葉を 4 つ出す</source>
        <extracomment>button: draws four words for a passphrase</extracomment>
        <translation>Draw four words</translation>
    </message>
    <message>
        <source>別の言葉にする</source>
        <extracomment>button: draws four other words for a passphrase</extracomment>
        <translation>Draw others</translation>
    </message>
    <message>
        <source>言葉を隠す</source>
        <extracomment>button: takes the drawn words off the screen</extracomment>
        <translation>Hide the words</translation>
    </message>
    <message>
        <source>パスフレーズの強さ</source>
        <extracomment>spoken name of the meter beneath the passphrase</extracomment>
        <translation>Strength of the passphrase</translation>
    </message>
    <message>
        <source>推測されにくいパスフレーズです</source>
        <extracomment>beneath the meter</extracomment>
        <translation>Hard to guess</translation>
    </message>
    <message>
        <source>くじで選んだ言葉です。紙に書き写してから、空白も入れて、上の 2 つの欄に入れてください。</source>
        <extracomment>beneath four words that were drawn for a passphrase</extracomment>
        <translation>These words were drawn by lot. Copy them onto paper, then type them, with the spaces, into both fields above.</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>次にすること</source>
        <extracomment>card of ホーム: what to do next</extracomment>
        <translation>What to do next</translation>
    </message>
    <message>
        <source>あと %1 件を見る</source>
        <extracomment>button beneath the next things; %1 is how many more there are</extracomment>
        <translation>See %1 more</translation>
    </message>
</context>
<context>
    <name>NextThings</name>
    <message>
        <source>期限切れ</source>
        <extracomment>badge of a next thing: the target day is past</extracomment>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>2回目を確認する</source>
        <extracomment>what pressing an overdue row does
----------
what pressing a row with a target day to come does</extracomment>
        <translation>Do the second check</translation>
    </message>
    <message numerus="yes">
        <source>あと %n 日</source>
        <extracomment>badge of a next thing: %n days are left to its target day</extracomment>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>今日まで</source>
        <extracomment>badge of a next thing: its target day is today</extracomment>
        <translation>Due today</translation>
    </message>
    <message>
        <source>1回目は「いいえ」・ 目標日 %1</source>
        <extracomment>a next thing; %1 is the target day</extracomment>
        <translation>First check “No” · target date %1</translation>
    </message>
    <message>
        <source>目標日なし</source>
        <extracomment>badge of a next thing: いいえ without a target day</extracomment>
        <translation>No target date</translation>
    </message>
    <message>
        <source>「いいえ」には、いつまでにできるかを書きます</source>
        <extracomment>a next thing</extracomment>
        <translation>For a “No”, write by when it can be done</translation>
    </message>
    <message>
        <source>目標日を決める</source>
        <extracomment>what pressing a row without target day does</extracomment>
        <translation>Set a target date</translation>
    </message>
    <message>
        <source>はじめに</source>
        <extracomment>badge of the very first question</extracomment>
        <translation>First</translation>
    </message>
    <message>
        <source>この答えで、ほかの項目が必要かどうかが決まります</source>
        <extracomment>a next thing: why the first question comes first</extracomment>
        <translation>This answer decides whether the other items are needed</translation>
    </message>
    <message>
        <source>未回答</source>
        <extracomment>badge of a next thing: a row without an answer</extracomment>
        <translation>Unanswered</translation>
    </message>
    <message>
        <source>答える</source>
        <extracomment>what pressing an unanswered row does</extracomment>
        <translation>Answer</translation>
    </message>
    <message numerus="yes">
        <source>%1に依頼しました（%n 日前）</source>
        <extracomment>a vendor that was asked and is silent; %1 is the day, %n the days since</extracomment>
        <translation>
            <numerusform>Asked on %1 (%n day ago)</numerusform>
            <numerusform>Asked on %1 (%n days ago)</numerusform>
        </translation>
    </message>
    <message>
        <source>確認待ち</source>
        <extracomment>badge of a next thing: a vendor&apos;s response arrived</extracomment>
        <translation>To review</translation>
    </message>
    <message>
        <source>比べて受け取る</source>
        <extracomment>what pressing an arrived response does</extracomment>
        <translation>Compare and accept</translation>
    </message>
    <message>
        <source>回答なし</source>
        <extracomment>badge of a next thing: a vendor has not answered</extracomment>
        <translation>No reply</translation>
    </message>
    <message>
        <source>未送付</source>
        <extracomment>badge of a next thing: a vendor was not asked yet</extracomment>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>未登録</source>
        <extracomment>badge of a next thing: no vendor was entered</extracomment>
        <translation>Not entered</translation>
    </message>
    <message>
        <source>契約している事業者を登録する</source>
        <extracomment>a next thing</extracomment>
        <translation>Enter the vendors you have contracts with</translation>
    </message>
    <message>
        <source>レセコンや電子薬歴などの会社です</source>
        <extracomment>a next thing: who counts as a vendor</extracomment>
        <translation>Companies behind your receipt computer, electronic medication records and so on</translation>
    </message>
    <message>
        <source>登録する</source>
        <extracomment>what pressing the missing vendor does</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>年に1回</source>
        <extracomment>badge of a next thing: the last check is a year old</extracomment>
        <translation>Once a year</translation>
    </message>
    <message>
        <source>前の点検から 1 年たちました</source>
        <extracomment>a next thing: check the sheet again</extracomment>
        <translation>1 year has passed since the last check</translation>
    </message>
    <message>
        <source>点検する</source>
        <extracomment>what pressing the yearly check does</extracomment>
        <translation>Check</translation>
    </message>
    <message>
        <source>1回目は「いいえ」・ 目標日 %1を過ぎました</source>
        <extracomment>a next thing; %1 is the target day that is past</extracomment>
        <translation>First check “No” · target date %1 has passed</translation>
    </message>
    <message>
        <source>%1から回答が届いています</source>
        <extracomment>a next thing; %1 is a vendor</extracomment>
        <translation>A response from %1 has arrived</translation>
    </message>
    <message>
        <source>%1から回答がありません</source>
        <extracomment>a next thing; %1 is a vendor</extracomment>
        <translation>No reply from %1</translation>
    </message>
    <message>
        <source>%1に記入を依頼する</source>
        <extracomment>a next thing; %1 is a vendor</extracomment>
        <translation>Ask %1 for its checklist</translation>
    </message>
    <message>
        <source>催促の日</source>
        <extracomment>badge of a next thing: the day to remind a silent vendor has come</extracomment>
        <translation>Remind today</translation>
    </message>
    <message>
        <source>%1に、回答を催促する</source>
        <extracomment>a next thing; %1 is a vendor</extracomment>
        <translation>Remind %1</translation>
    </message>
    <message>
        <source>催促する</source>
        <extracomment>what pressing a vendor to be reminded does</extracomment>
        <translation>Remind</translation>
    </message>
    <message>
        <source>ひらく</source>
        <extracomment>what pressing a row does whose first check is of today</extracomment>
        <translation>Open</translation>
    </message>
    <message>
        <source>要確認</source>
        <extracomment>badge of a next thing: the day of a check cannot be right as it stands</extracomment>
        <translation>To be confirmed</translation>
    </message>
    <message>
        <source>確認した日が、様式の出た日より前か、今日より先になっています</source>
        <extracomment>a next thing: why the answer does not count yet</extracomment>
        <translation>The check day lies before the form came out, or after today</translation>
    </message>
    <message>
        <source>日付を確かめる</source>
        <extracomment>what pressing a row does whose check day is to be settled</extracomment>
        <translation>Check the day</translation>
    </message>
    <message>
        <source>もう一度依頼する</source>
        <extracomment>what pressing a silent vendor does
----------
what pressing a row does that the vendor signed: it is not answered here</extracomment>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>依頼する</source>
        <extracomment>what pressing a vendor that was not asked does</extracomment>
        <translation>Ask</translation>
    </message>
    <message>
        <source>もう一度確認</source>
        <extracomment>badge of a next thing: last year&apos;s answer stands beside the row</extracomment>
        <translation>Confirm again</translation>
    </message>
    <message>
        <source>前の年の答えがいまも同じなら、一度押すだけです</source>
        <extracomment>a next thing: what a row with last year&apos;s answer asks for</extracomment>
        <translation>If last year&apos;s answer still holds, one press is enough</translation>
    </message>
    <message>
        <source>確かめる</source>
        <extracomment>what pressing a row with last year&apos;s answer does</extracomment>
        <translation>Confirm</translation>
    </message>
</context>
<context>
    <name>NoEntry</name>
    <message>
        <source>%1 にはまだ何もありません</source>
        <extracomment>in an empty ledger; %1 is its name</extracomment>
        <translation>Nothing in %1 yet</translation>
    </message>
    <message>
        <source>アクセスログを見たら、その日と結果を書きます。ログそのものは入れません。</source>
        <extracomment>how to begin with the ledger of log reviews</extracomment>
        <translation>After looking at the access log, write down the day and what you found. The log itself does not go in here.</translation>
    </message>
    <message>
        <source>バックアップを取った日と世代、元に戻せるかを試した日を書きます。</source>
        <extracomment>how to begin with the ledger of backups</extracomment>
        <translation>Write down when a backup was made, which generation it is, and when restoring was tried.</translation>
    </message>
    <message>
        <source>事業者の開示書（MDS・SDS）や事業継続計画（BCP）などの、どの版がどこにあるかを書きます。</source>
        <extracomment>how to begin with the ledger of documents</extracomment>
        <translation>Write down which version of vendors’ disclosures (MDS, SDS), the continuity plan (BCP) and the like is kept where.</translation>
    </message>
    <message>
        <source>困ったときに電話する相手を、順番に書きます。</source>
        <extracomment>how to begin with the contact chart</extracomment>
        <translation>Write down whom to call when something is wrong, in order.</translation>
    </message>
    <message>
        <source>今月の点検を書く</source>
        <extracomment>button: writes the first entry of a ledger</extracomment>
        <translation>Write this month’s review</translation>
    </message>
    <message>
        <source>バックアップを書く</source>
        <extracomment>button: writes the first entry of a ledger</extracomment>
        <translation>Write a backup down</translation>
    </message>
    <message>
        <source>文書を書く</source>
        <extracomment>button: writes the first entry of a ledger</extracomment>
        <translation>Write a document down</translation>
    </message>
    <message>
        <source>サーバ、端末PC、ネットワーク機器を一台ずつ書きます。事業者からもらった機器一覧の表があれば、そのまま取り込めます。</source>
        <extracomment>how to begin with the ledger of devices</extracomment>
        <translation>Write down each server, terminal and network device. A table of devices that a vendor gave you can be taken in as it is.</translation>
    </message>
    <message>
        <source>システムの利用者IDを一つずつ書きます。システムから書き出した利用者の一覧があれば、そのまま取り込めます。</source>
        <extracomment>how to begin with the ledger of accounts</extracomment>
        <translation>Write down each account of your systems. A list of users that a system wrote can be taken in as it is.</translation>
    </message>
    <message>
        <source>職員の名前と職種を書きます。名簿の表があれば、そのまま取り込めます。</source>
        <extracomment>how to begin with the list of staff</extracomment>
        <translation>Write down the names and jobs of the staff. A roster can be taken in as it is.</translation>
    </message>
    <message>
        <source>ファイルから取り込む</source>
        <extracomment>button: takes a file into a ledger</extracomment>
        <translation>Import a file</translation>
    </message>
</context>
<context>
    <name>NoRequest</name>
    <message>
        <source>まだ依頼がありません</source>
        <extracomment>no request came yet</extracomment>
        <translation>No requests yet</translation>
    </message>
    <message>
        <source>左の一覧から選んでください</source>
        <extracomment>nothing is chosen in the list of requests</extracomment>
        <translation>Choose one from the list on the left</translation>
    </message>
    <message>
        <source>薬局の画面の QR を読み取るか、受け取ったファイルを開くと、依頼がここに入ります。インターネットは使いません。</source>
        <extracomment>how a request comes</extracomment>
        <translation>Scan the QR code on the pharmacy&apos;s screen or open a file you received, and the request appears here. The internet is not used.</translation>
    </message>
    <message>
        <source>依頼を受け取る</source>
        <extracomment>takes a pharmacy&apos;s request in</extracomment>
        <translation>Take in a request</translation>
    </message>
</context>
<context>
    <name>NoVendor</name>
    <message>
        <source>事業者との契約はありません</source>
        <extracomment>the pharmacy has no contract with any vendor</extracomment>
        <translation>No contracts with vendors</translation>
    </message>
    <message>
        <source>まだ事業者がありません</source>
        <extracomment>no vendor was entered yet</extracomment>
        <translation>No vendors yet</translation>
    </message>
    <message>
        <source>左の一覧から選んでください</source>
        <extracomment>nothing is chosen in the list of vendors</extracomment>
        <translation>Choose one from the list on the left</translation>
    </message>
    <message>
        <source>事業者確認用は要りません。契約したときは、左の切り替えを入れてください。</source>
        <extracomment>what follows from having no contract</extracomment>
        <translation>No vendor sheet is needed. If you sign a contract, turn on the switch on the left.</translation>
    </message>
    <message>
        <source>レセコンや電子薬歴の会社を足すと、事業者確認用の依頼を QR かファイルで渡し、署名つきの回答を受け取れます。</source>
        <extracomment>how asking a vendor goes</extracomment>
        <translation>Add the company behind your receipt computer or electronic medication records. You can then hand over the sheet by QR code or file and receive a signed response.</translation>
    </message>
    <message>
        <source>はじめの事業者を足す</source>
        <extracomment>adds the first vendor</extracomment>
        <translation>Add the first vendor</translation>
    </message>
</context>
<context>
    <name>NoYearPage</name>
    <message>
        <source>%1で、ことしの点検を始められます</source>
        <extracomment>in the place of the checklist while the year&apos;s form is here and was not begun; %1 edition</extracomment>
        <translation>This year&apos;s check can begin with the %1</translation>
    </message>
    <message>
        <source>始めると、ここに項目が並びます。</source>
        <extracomment>what follows when the first year is begun</extracomment>
        <translation>Once it is begun, the items stand here.</translation>
    </message>
    <message>
        <source>%1で始める</source>
        <extracomment>begins the year with its form; %1 edition</extracomment>
        <translation>Begin with the %1</translation>
    </message>
    <message>
        <source>まだ、どの年の様式も使い始めていません</source>
        <extracomment>in the place of the checklist while no form was begun</extracomment>
        <translation>No form was begun yet</translation>
    </message>
    <message>
        <source>様式を取り込むか、古い様式で練習を始めると、ここに項目が並びます。台帳・連絡体制図・インシデントのページは、様式がなくても使えます。</source>
        <extracomment>what to do while no form was begun</extracomment>
        <translation>Once a form is brought in, or an old one begun for practice, its rows stand here. Ledgers, the contact chart and the incident page need no form.</translation>
    </message>
    <message>
        <source>様式を選ぶ</source>
        <extracomment>button: to the page with the forms</extracomment>
        <translation>Choose a form</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>メモ</source>
        <extracomment>field: an inspector&apos;s own note about a pharmacy</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>この端末の中だけに残ります。さがすときにも使えます。</source>
        <extracomment>beneath the field for the note</extracomment>
        <translation>Stays on this device. You can search for it too.</translation>
    </message>
    <message>
        <source>メモを保存する</source>
        <extracomment>button: keeps the note</extracomment>
        <translation>Save the note</translation>
    </message>
    <message>
        <source>%1 文字までにしてください</source>
        <extracomment>why the note cannot be kept; %1 is a number of letters</extracomment>
        <translation>Keep it to %1 letters</translation>
    </message>
</context>
<context>
    <name>NotePad</name>
    <message>
        <source>見たこと・したことを書きとめる</source>
        <extracomment>card for notes in an incident</extracomment>
        <translation>Write down what you saw and did</translation>
    </message>
    <message>
        <source>例: 受付PC1 に身代金を求める画面が出た。ケーブルを抜いた。</source>
        <extracomment>example of a note in an incident</extracomment>
        <translation>Example: PC1 at reception showed a demand for ransom. Pulled the cable.</translation>
    </message>
    <message>
        <source>書きとめる</source>
        <extracomment>button: keeps a note with its time</extracomment>
        <translation>Keep the note</translation>
    </message>
    <message>
        <source>メモを入れてください。</source>
        <extracomment>why the button cannot be pressed yet</extracomment>
        <translation>Enter a note.</translation>
    </message>
    <message>
        <source>メモ（時刻は自動で付きます）</source>
        <extracomment>spoken name of the field for a note in an incident</extracomment>
        <translation>Note (the time is added by itself)</translation>
    </message>
</context>
<context>
    <name>NumberScan</name>
    <message>
        <source>相手の番号を読み取る</source>
        <extracomment>title of the sheet where the camera reads the number of a key</extracomment>
        <translation>Read their number</translation>
    </message>
    <message>
        <source>相手の端末に出ている番号の QR を写します</source>
        <extracomment>the camera&apos;s place before it is switched on, for the number of a key</extracomment>
        <translation>Point the camera at the QR code of the number on their device</translation>
    </message>
    <message>
        <source>相手の端末で、設定の「信頼する鍵」を開いてもらってください。画面を写した写真やメールの QR では、確かめたことになりません。</source>
        <extracomment>where the other side finds the code of its number</extracomment>
        <translation>Have them open “Trusted keys” in the settings on their device. A photo of the screen or a QR code by e-mail proves nothing.</translation>
    </message>
    <message>
        <source>カメラで読み取る</source>
        <extracomment>switches the camera on</extracomment>
        <translation>Read with the camera</translation>
    </message>
    <message>
        <source>相手の画面の番号を見て、12 けたを打ちこんでください。</source>
        <extracomment>what to do where no camera can be used, for the number of a key</extracomment>
        <translation>Look at the number on their screen and type the twelve digits.</translation>
    </message>
</context>
<context>
    <name>OfficialRow</name>
    <message>
        <source>%1 %2</source>
        <extracomment>a row of the form: %1 is its number, %2 its words</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>備考：%1</source>
        <extracomment>a remark at a row; %1 is what was written</extracomment>
        <translation>Remarks: %1</translation>
    </message>
    <message>
        <source>未回答</source>
        <extracomment>a row of the form without an answer</extracomment>
        <translation>Unanswered</translation>
    </message>
    <message>
        <source>目標日 %1</source>
        <extracomment>the target day of an いいえ; %1 is the day</extracomment>
        <translation>Target date %1</translation>
    </message>
    <message>
        <source>2回目 %1</source>
        <extracomment>the second check; %1 is はい or いいえ with its day</extracomment>
        <translation>Second check %1</translation>
    </message>
    <message>
        <source>根拠資料を見る</source>
        <extracomment>button at a row of the form: opens the photos, papers and ledgers that it stands on</extracomment>
        <translation>Look at the evidence</translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>受け取るファイル</source>
        <extracomment>title of a file dialog</extracomment>
        <translation>Files to receive</translation>
    </message>
    <message>
        <source>写真・動画・PDF・まもり手帳のファイル</source>
        <extracomment>kind of file in a file dialog</extracomment>
        <translation>Photos, videos, PDF and Mamori Techo files</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>送った回答</source>
        <extracomment>title of the list of responses that were sent</extracomment>
        <translation>Sent answers</translation>
    </message>
    <message>
        <source>だれに、いつ、何と答え、どの形で渡したかの控えです。</source>
        <extracomment>explains the list of responses that were sent</extracomment>
        <translation>To whom you answered what, when, and how it was handed over.</translation>
    </message>
    <message>
        <source>まだ送った回答はありません</source>
        <extracomment>nothing was sent yet</extracomment>
        <translation>Nothing was sent yet</translation>
    </message>
    <message>
        <source>依頼に署名して回答すると、ここに残ります。</source>
        <extracomment>how a response comes into the list</extracomment>
        <translation>Each answer that you sign is kept here.</translation>
    </message>
    <message>
        <source>%1 に署名（管理責任者 %2）</source>
        <extracomment>who signed a response; %1 when, %2 who</extracomment>
        <translation>Signed %1 (responsible: %2)</translation>
    </message>
    <message>
        <source>まだ渡していません</source>
        <extracomment>a response that was signed and not handed over</extracomment>
        <translation>Not handed over yet</translation>
    </message>
    <message>
        <source>もう一度渡す</source>
        <extracomment>hands a response over once more, as it was</extracomment>
        <translation>Hand over again</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>%n 件の記録は、書いたときのままです。</source>
        <extracomment>the history was verified; %n entries</extracomment>
        <translation>
            <numerusform>%n entry is as it was written.</numerusform>
            <numerusform>%n entries are as they were written.</numerusform>
        </translation>
    </message>
    <message>
        <source>途中でやめました。</source>
        <extracomment>the person stopped the check or the export</extracomment>
        <translation>Stopped on the way.</translation>
    </message>
    <message numerus="yes">
        <source>%n 件の記録を書き出しました。</source>
        <extracomment>the history was written to a file; %n entries</extracomment>
        <translation>
            <numerusform>%n entry was exported.</numerusform>
            <numerusform>%n entries were exported.</numerusform>
        </translation>
    </message>
    <message>
        <source>控えをファイルに出しました。USB メモリなど、この端末の外に置いてください。</source>
        <extracomment>a checkpoint was written to a file</extracomment>
        <translation>The checkpoint was saved. Keep it outside this device, on a USB stick for example.</translation>
    </message>
    <message>
        <source>時計を正しいものとして記録しました。</source>
        <extracomment>a person said that the clock of the device is right</extracomment>
        <translation>The clock was recorded as right.</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>薬局確認用</source>
        <extracomment>card of ホーム: the pharmacy&apos;s own sheet</extracomment>
        <translation>Pharmacy sheet</translation>
    </message>
    <message>
        <source>はい %1</source>
        <extracomment>chip of ホーム: rows answered はい</extracomment>
        <translation>Yes %1</translation>
    </message>
    <message>
        <source>いいえ %1</source>
        <extracomment>chip of ホーム: rows answered いいえ</extracomment>
        <translation>No %1</translation>
    </message>
    <message>
        <source>未回答 %1</source>
        <extracomment>chip of ホーム: rows without an answer</extracomment>
        <translation>Unanswered %1</translation>
    </message>
    <message>
        <source>参考項目は %1 項目中 %2 項目に回答済み</source>
        <extracomment>beneath the ring of the pharmacy&apos;s sheet; %1 rows that need not be done this year, %2 of them answered</extracomment>
        <translation>Reference items: %2 of %1 answered</translation>
    </message>
    <message>
        <source>もう一度確認 %1</source>
        <extracomment>chip of ホーム: rows that last year&apos;s answer stands beside</extracomment>
        <translation>Confirm again %1</translation>
    </message>
</context>
<context>
    <name>PackPage</name>
    <message>
        <source>署名つきの様式が届きました</source>
        <extracomment>title of the page with a form that somebody else signed</extracomment>
        <translation>A signed form has come</translation>
    </message>
    <message>
        <source>発行した人: %1</source>
        <extracomment>who signed a form; %1 its name as it calls itself</extracomment>
        <translation>Published by: %1</translation>
    </message>
    <message>
        <source>この端末で署名したものです</source>
        <extracomment>the signer of a form is this device</extracomment>
        <translation>Signed by this device</translation>
    </message>
    <message>
        <source>確かめた鍵の署名です</source>
        <extracomment>the signer of a form is one that was compared before</extracomment>
        <translation>Signed with a key that was compared</translation>
    </message>
    <message>
        <source>同じ名前で、信頼している鍵とちがう署名です</source>
        <extracomment>the signer of a form calls itself like one that is known, with another key</extracomment>
        <translation>The same name, but another key than the one that is trusted</translation>
    </message>
    <message>
        <source>だれのものか、まだ分からない署名です</source>
        <extracomment>the signer of a form is nobody that is known here</extracomment>
        <translation>Nobody here knows yet whose signature this is</translation>
    </message>
    <message>
        <source>署名 %1 ・ 薬局確認用 %2 項目、事業者確認用 %3 項目 ・ 確かでない所 %4 か所</source>
        <extracomment>about a signed form; %1 day and time of the signature, %2 and %3 its rows, %4 how many places are not sure</extracomment>
        <translation>Signed %1 · %2 rows of the pharmacy’s sheet, %3 of the vendor’s · %4 places not sure</translation>
    </message>
    <message>
        <source>発行した人を確かめる</source>
        <extracomment>card: comparing the digits of whoever signed a form</extracomment>
        <translation>Check who published it</translation>
    </message>
    <message>
        <source>番号を確かめる</source>
        <extracomment>button: the digits agree, so the signer is known from now on</extracomment>
        <translation>Check the digits</translation>
    </message>
    <message>
        <source>例: 県の薬剤師会のサイトから保存した</source>
        <extracomment>example of why a form is kept that nobody known signed</extracomment>
        <translation>e.g. saved from the site of the prefecture’s pharmacists</translation>
    </message>
    <message>
        <source>番号を確かめるか、理由を書いてください。</source>
        <extracomment>why a signed form cannot be kept yet</extracomment>
        <translation>Check the digits or write why.</translation>
    </message>
    <message>
        <source>発行した人の画面（設定の「信頼する鍵」）に、12 けたの番号があります。電話か会って聞き、下に入れてください。この署名の番号と同じか、くらべます。</source>
        <extracomment>how the signer of a form is compared; its digits are not shown, so that they have to be heard</extracomment>
        <translation>The issuer&apos;s screen (“Trusted keys” in the settings) shows twelve digits. Ask for them by telephone or face to face and enter them below. They are compared with those of this signature.</translation>
    </message>
    <message>
        <source>厚生労働省の様式そのものではなく、この人が読み取ったものです。ことばがちがうと思ったら、厚生労働省のファイルと見くらべてください。</source>
        <extracomment>what a signed form is: not the ministry&apos;s own paper</extracomment>
        <translation>This is not the ministry’s own paper but what this publisher read in. Where its words look wrong, hold it against the ministry’s file.</translation>
    </message>
    <message>
        <source>取り込むと、いまある同じ名前の様式と入れ替わります。</source>
        <extracomment>a signed form would take the place of one that is kept</extracomment>
        <translation>Taking it in replaces the form of the same name that is here.</translation>
    </message>
    <message>
        <source>同じ様式を、もう取り込んでいます。</source>
        <extracomment>the same form was kept before</extracomment>
        <translation>The same form is here already.</translation>
    </message>
    <message>
        <source>確かめずに取り込む理由</source>
        <extracomment>field: why a form is kept that nobody known signed</extracomment>
        <translation>Why it is kept unchecked</translation>
    </message>
    <message>
        <source>取り込まない</source>
        <extracomment>leaves a signed form without keeping it</extracomment>
        <translation>Do not keep it</translation>
    </message>
    <message>
        <source>この様式を取り込む</source>
        <extracomment>button: keeps a form that was signed</extracomment>
        <translation>Keep this form</translation>
    </message>
    <message>
        <source>鍵がちがうので、取り込めません。</source>
        <extracomment>why a signed form cannot be kept</extracomment>
        <translation>It cannot be kept: the key is another one.</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>戻る</source>
        <extracomment>button that returns to the page before</extracomment>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>PanesPage</name>
    <message>
        <source>ホーム</source>
        <extracomment>gallery sample</extracomment>
        <translation>Home</translation>
    </message>
    <message>
        <source>チェック</source>
        <extracomment>gallery sample</extracomment>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>事業者</source>
        <extracomment>gallery sample</extracomment>
        <translation>Vendors</translation>
    </message>
    <message>
        <source>台帳</source>
        <extracomment>gallery sample</extracomment>
        <translation>Ledgers</translation>
    </message>
    <message>
        <source>設定</source>
        <extracomment>gallery sample</extracomment>
        <translation>Settings</translation>
    </message>
    <message>
        <source>不要なアカウントの削除</source>
        <extracomment>gallery sample</extracomment>
        <translation>Removing unneeded accounts</translation>
    </message>
    <message>
        <source>目標日 11月15日 ・ 期限切れ</source>
        <extracomment>gallery sample</extracomment>
        <translation>Target date Nov 15 · overdue</translation>
    </message>
    <message>
        <source>アクセスログの管理</source>
        <extracomment>gallery sample</extracomment>
        <translation>Managing access logs</translation>
    </message>
    <message>
        <source>2 医療情報システムの管理・運用 ・ サーバ</source>
        <extracomment>gallery sample</extracomment>
        <translation>2 Management and operation of medical information systems · server</translation>
    </message>
    <message>
        <source>(5) 退職者や使用していないアカウント等、不要なアカウントを削除している。</source>
        <extracomment>gallery sample</extracomment>
        <translation>(5) Unneeded accounts, such as those of people who have left or that are no longer used, are removed.</translation>
    </message>
    <message>
        <source>何を確かめるの？</source>
        <extracomment>gallery sample</extracomment>
        <translation>What is being checked?</translation>
    </message>
    <message>
        <source>辞めた人や、しばらく使っていない人の ID が残っていないかを見ます。</source>
        <extracomment>gallery sample</extracomment>
        <translation>See whether IDs are left over from people who have quit or have not used the system for some time.</translation>
    </message>
    <message>
        <source>前へ</source>
        <extracomment>gallery sample</extracomment>
        <translation>Previous</translation>
    </message>
    <message>
        <source>次へ</source>
        <extracomment>gallery sample</extracomment>
        <translation>Next</translation>
    </message>
    <message>
        <source>インシデント​かも？</source>
        <extracomment>gallery sample</extracomment>
        <translation>An incident​?</translation>
    </message>
    <message>
        <source>緊急時</source>
        <extracomment>gallery sample: the same in a narrow place</extracomment>
        <translation>Emergency</translation>
    </message>
</context>
<context>
    <name>PaperAsker</name>
    <message>
        <source>紙を保存する場所</source>
        <extracomment>title of a file dialog</extracomment>
        <translation>Where to save the page</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>kind of file in a file dialog</extracomment>
        <translation>PDF</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>もしものときの紙</source>
        <extracomment>card of バックアップ: the page on paper</extracomment>
        <translation>The page for an emergency</translation>
    </message>
    <message>
        <source>端末が使えなくなってから画面の説明を読むことはできません。戻しかたを 1 枚の紙にして、しまっておきます。</source>
        <extracomment>what the page is for</extracomment>
        <translation>Once the device is broken, nobody can read help on its screen. Print the way back on one page and put it away.</translation>
    </message>
    <message>
        <source>PDF を保存しました。印刷して、金庫などに保管してください。</source>
        <extracomment>the page was saved</extracomment>
        <translation>The PDF was saved. Print it and keep it in a safe place such as a safe.</translation>
    </message>
    <message>
        <source>「復元のしかた」を PDF にする</source>
        <extracomment>button: saves the page as PDF</extracomment>
        <translation>Save “How to restore” as PDF</translation>
    </message>
    <message>
        <source>もしものとき-復元のしかた.pdf</source>
        <extracomment>name of the PDF file</extracomment>
        <translation>How-to-restore.pdf</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>書類を保存する場所</source>
        <extracomment>title of a file dialog</extracomment>
        <translation>Where to save the paper</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>kind of file in a file dialog</extracomment>
        <translation>PDF</translation>
    </message>
</context>
<context>
    <name>PaperFormPane</name>
    <message>
        <source>受け取った日</source>
        <extracomment>field: the day on which a vendor&apos;s paper came</extracomment>
        <translation>Received on</translation>
    </message>
    <message>
        <source>紙に書いてある日（項目ごとに直せます）</source>
        <extracomment>field: the day that a vendor wrote on its form</extracomment>
        <translation>Day on the paper (can differ by row)</translation>
    </message>
    <message>
        <source>署名した人</source>
        <extracomment>field: who signed a vendor&apos;s paper</extracomment>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>保守 太郎</source>
        <extracomment>example in the empty field</extracomment>
        <translation>Taro Hoshu</translation>
    </message>
    <message>
        <source>署名された紙の写真</source>
        <extracomment>card: the photo of a vendor&apos;s signed paper</extracomment>
        <translation>Photo of the signed paper</translation>
    </message>
    <message>
        <source>回答（%2 項目中 %1 項目）</source>
        <extracomment>card: the rows of a vendor&apos;s paper; %1 of %2 are copied</extracomment>
        <translation>Answers (%1 of %2 rows)</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>leaves without keeping what was copied</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>署名した人を書いてください</source>
        <extracomment>why what was copied cannot be saved yet</extracomment>
        <translation>Enter who signed</translation>
    </message>
    <message>
        <source>保存する</source>
        <extracomment>saves what was copied from a vendor&apos;s paper</extracomment>
        <translation>Save</translation>
    </message>
    <message>
        <source>紙に、様式の出た日より前の日付があります（%1）。書いてあるとおりですか？</source>
        <extracomment>a vendor&apos;s paper has days before the form came out; %1 are the days with their years</extracomment>
        <translation>The paper has days before the form came out (%1). Do they stand there like that?</translation>
    </message>
    <message>
        <source>書いてあるとおり</source>
        <extracomment>answers that early days stand on the paper like that</extracomment>
        <translation>As it is written</translation>
    </message>
    <message>
        <source>署名された回答（%1 に受け取り）を直します。そのあとに受け取った紙と、その紙の新しい写真か PDF が必要です。</source>
        <extracomment>what a paper needs that corrects a signed answer; %1 is the day on which the answer came</extracomment>
        <translation>You are correcting a signed answer (received %1). This needs a paper that came after it, and a new photo or PDF of that paper.</translation>
    </message>
    <message>
        <source>紙の回答を入力する</source>
        <extracomment>title of the page that copies a form that a vendor filled in by hand</extracomment>
        <translation>Type a paper in</translation>
    </message>
    <message>
        <source>写真か PDF がないと、「紙（写しあり）」ではなく「手入力」に数えます。</source>
        <extracomment>beneath the photos of a vendor&apos;s paper while there is none: what that means for the counts</extracomment>
        <translation>Without a photo or PDF these count as typed, not as on paper.</translation>
    </message>
</context>
<context>
    <name>PaperFormRow</name>
    <message>
        <source>はい</source>
        <extracomment>an answer</extracomment>
        <translation>Yes</translation>
    </message>
    <message>
        <source>いいえ</source>
        <extracomment>an answer</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>書いていない</source>
        <extracomment>nothing is written in this row of a paper</extracomment>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>書いてある日</source>
        <extracomment>field: the day that a vendor wrote into a row</extracomment>
        <translation>Day on the paper</translation>
    </message>
    <message>
        <source>目標日</source>
        <extracomment>field: the target day that a vendor wrote into a row</extracomment>
        <translation>Target date</translation>
    </message>
    <message>
        <source>備考</source>
        <extracomment>field: the remark that a vendor wrote into a row</extracomment>
        <translation>Remarks</translation>
    </message>
</context>
<context>
    <name>PaperNotice</name>
    <message>
        <source>PDF を作っています</source>
        <extracomment>work under way: pages of a PDF are made</extracomment>
        <translation>Making the PDF</translation>
    </message>
    <message>
        <source>「%1」を保存しました</source>
        <extracomment>a paper was saved; %1 is the name of the file</extracomment>
        <translation>“%1” is saved</translation>
    </message>
    <message>
        <source>開いて印刷する</source>
        <extracomment>button: opens the saved paper in the system&apos;s viewer, from where it is printed</extracomment>
        <translation>Open and print</translation>
    </message>
</context>
<context>
    <name>PassedOver</name>
    <message>
        <source>使わなかったファイルがあります</source>
        <extracomment>files of several that were not used; their names follow</extracomment>
        <translation>Some files were not used</translation>
    </message>
    <message>
        <source>ほか %1 件</source>
        <extracomment>more files than are named above; %1 how many</extracomment>
        <translation>%1 more</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>人と役割</source>
        <extracomment>card of the settings: the people and their roles</extracomment>
        <translation>People and roles</translation>
    </message>
    <message>
        <source>使う人を加える、役割とパスフレーズを変える、復旧シートを作る。</source>
        <extracomment>what the page of people is for</extracomment>
        <translation>Add people, change roles and passphrases, make the recovery sheet.</translation>
    </message>
    <message>
        <source>復旧シートがまだありません。</source>
        <extracomment>settings: there is no recovery sheet</extracomment>
        <translation>There is no recovery sheet yet.</translation>
    </message>
    <message>
        <source>復旧コードが使われました。新しいシートを作ってください。</source>
        <extracomment>settings: somebody got in with the recovery code</extracomment>
        <translation>The recovery code was used. Make a new sheet.</translation>
    </message>
    <message>
        <source>復旧シートがまだためされていません。</source>
        <extracomment>settings: the recovery code was not tried yet</extracomment>
        <translation>The recovery sheet has not been tried yet.</translation>
    </message>
    <message>
        <source>人と役割をひらく</source>
        <extracomment>button of the settings: opens the page of people</extracomment>
        <translation>Open people and roles</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>人と役割</source>
        <extracomment>title of the page of people and roles</extracomment>
        <translation>People and roles</translation>
    </message>
    <message>
        <source>外しました。もうひらけません。</source>
        <extracomment>a person can no longer open the store</extracomment>
        <translation>Removed. That person can no longer open the store.</translation>
    </message>
    <message>
        <source>%1 に外しました</source>
        <extracomment>beneath somebody who works here no longer; %1 is the day</extracomment>
        <translation>Removed on %1</translation>
    </message>
    <message>
        <source>%1 ・ あなた</source>
        <extracomment>beneath the person who is at work now; %1 is the role</extracomment>
        <translation>%1 ・ you</translation>
    </message>
    <message>
        <source>人を加える</source>
        <extracomment>button: another person is to work with the store</extracomment>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>人を加えられるのは、責任者だけです</source>
        <extracomment>why somebody else cannot add a person</extracomment>
        <translation>Only the responsible person can add people</translation>
    </message>
    <message>
        <source>パスフレーズがわからなくなったとき</source>
        <extracomment>head in the list of people: ways in when a passphrase is lost</extracomment>
        <translation>When a passphrase is lost</translation>
    </message>
    <message>
        <source>復旧シート</source>
        <extracomment>line in the list of people: the printed code</extracomment>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>まだありません</source>
        <extracomment>beneath 復旧シート</extracomment>
        <translation>None yet</translation>
    </message>
    <message>
        <source>まだためされていません</source>
        <extracomment>beneath 復旧シート</extracomment>
        <translation>Not tried yet</translation>
    </message>
    <message>
        <source>使われました。新しく作ってください</source>
        <extracomment>beneath 復旧シート</extracomment>
        <translation>Used. Make a new one</translation>
    </message>
    <message>
        <source>%1 に確かめました</source>
        <extracomment>beneath 復旧シート; %1 is the day when it was tried</extracomment>
        <translation>Tried on %1</translation>
    </message>
    <message>
        <source>PIN は使えません。この端末に、PIN を守る専用の部品がないためです。</source>
        <extracomment>why no PIN is offered on this device</extracomment>
        <translation>There is no PIN: this device has no hardware that would protect one.</translation>
    </message>
    <message>
        <source>手帳の鍵を新しくしました。</source>
        <extracomment>the store took another key</extracomment>
        <translation>The notebook has a new key.</translation>
    </message>
    <message>
        <source>パスフレーズを決めなおしてください</source>
        <extracomment>beneath somebody whom a new key of the store left without a way in</extracomment>
        <translation>Needs a new passphrase</translation>
    </message>
    <message>
        <source>役割は、このアプリの中で守られます。パスフレーズを持つ人が、ほかの道具で端末のファイルを直接ひらけば、すべてを読み書きできます。書きかえは、履歴を確かめると見つかりますが、防ぐことはできません。</source>
        <extracomment>on the page of people: what roles cannot hold up</extracomment>
        <translation>Roles are kept inside this app. Whoever has a passphrase and opens the files of the device directly with another tool can read and write everything. Checking the history finds such a change, but nothing prevents it.</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>左からえらんでください</source>
        <extracomment>beside the list of people, while none is chosen</extracomment>
        <translation>Choose at the left</translation>
    </message>
    <message>
        <source>一人ずつ別のパスフレーズを使うと、だれが何をしたかが履歴に残ります。</source>
        <extracomment>beside the list of people: why everybody has an entry</extracomment>
        <translation>With a passphrase for each person, the history says who did what.</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>%1 ・ あなた</source>
        <extracomment>beneath the name of the person who is at work now; %1 is the role</extracomment>
        <translation>%1 ・ you</translation>
    </message>
    <message>
        <source>加えました。この名前とパスフレーズでひらけます。</source>
        <extracomment>a person was added</extracomment>
        <translation>Added. The store opens with this name and passphrase.</translation>
    </message>
    <message>
        <source>役割を変えました。</source>
        <extracomment>the role of a person was changed</extracomment>
        <translation>The role is changed.</translation>
    </message>
    <message>
        <source>パスフレーズを変えました。次からは、新しいほうでひらきます。</source>
        <extracomment>a passphrase was changed</extracomment>
        <translation>The passphrase is changed. Use the new one from now on.</translation>
    </message>
    <message>
        <source>ほかの人の役割やパスフレーズを変えられるのは、責任者だけです。</source>
        <extracomment>why a staff member cannot change another person</extracomment>
        <translation>Only the responsible person can change other people&apos;s roles and passphrases.</translation>
    </message>
    <message>
        <source>PIN を決めました。この端末だけで使えます。</source>
        <extracomment>a PIN was set</extracomment>
        <translation>The PIN is set. It works on this device alone.</translation>
    </message>
    <message>
        <source>PIN を削除しました。</source>
        <extracomment>a PIN was taken away</extracomment>
        <translation>The PIN was deleted.</translation>
    </message>
</context>
<context>
    <name>Pharmacy</name>
    <message>
        <source>回答のもとは書かれていません（前の版で作られた記入状況）</source>
        <extracomment>a status that an older program made does not say on what a vendor&apos;s answers stand</extracomment>
        <translation>Does not say on what the answers stand (made by an earlier version)</translation>
    </message>
    <message>
        <source>参考項目もあわせた %1 項目の回答のもと：%2</source>
        <extracomment>on what all of a vendor&apos;s answers stand, those of the form&apos;s second part among them; %1 how many, %2 the counts</extracomment>
        <translation>What %1 answers stand on, reference rows among them: %2</translation>
    </message>
    <message>
        <source>%1：あとの署名を取り入れなかった（%2、%3）</source>
        <extracomment>a row of a status about which a vendor signed something that was not taken over; %1 row, %2 who, %3 when</extracomment>
        <translation>%1: a later signature was not taken over (%2, %3)</translation>
    </message>
    <message>
        <source>%1：署名のあとで直した（%2、%3）</source>
        <extracomment>a row of a status that was corrected after its vendor had signed; %1 row, %2 who, %3 when</extracomment>
        <translation>%1: corrected after it was signed (%2, %3)</translation>
    </message>
    <message>
        <source>医療情報システムがないと回答</source>
        <extracomment>why a vendor&apos;s sheet is not counted: the pharmacy said that it has no systems</extracomment>
        <translation>said that it has no systems</translation>
    </message>
    <message>
        <source>事業者との契約がないと回答</source>
        <extracomment>why a vendor&apos;s sheet is not counted: the pharmacy said that it has no contract with vendors</extracomment>
        <translation>said that it has no contract with vendors</translation>
    </message>
    <message>
        <source>直接の契約がない</source>
        <extracomment>why a vendor&apos;s sheet is not counted</extracomment>
        <translation>no direct contract</translation>
    </message>
    <message>
        <source>契約が終わった</source>
        <extracomment>why a vendor&apos;s sheet is not counted</extracomment>
        <translation>contract ended</translation>
    </message>
    <message>
        <source>%1 ・ %2（%3）&#x3000;はい %4 ・ いいえ %5&#x3000;%6</source>
        <extracomment>a vendor&apos;s sheet that is not counted; %1 vendor, %2 system, %3 why, %4 yes, %5 no, %6 on what they stand</extracomment>
        <translation>%1 · %2 (%3)  Yes %4 · No %5  %6</translation>
    </message>
    <message>
        <source>契約の範囲外</source>
        <extracomment>what a row of a status says: the contract leaves it out</extracomment>
        <translation>Outside the contract</translation>
    </message>
    <message>
        <source>回答なし</source>
        <extracomment>what a row of a status says: no answer</extracomment>
        <translation>No answer</translation>
    </message>
    <message>
        <source>目標日 %1</source>
        <extracomment>of a row of a status; %1 is a day</extracomment>
        <translation>target day %1</translation>
    </message>
    <message>
        <source>2回目 %1</source>
        <extracomment>of a row of a status; %1 is はい or いいえ with its day</extracomment>
        <translation>second check %1</translation>
    </message>
    <message>
        <source>署名した答え：%1（%2、%3）&#x3000;いまの答え：%4</source>
        <extracomment>what a vendor signed about a row, and what its sheet says in its place; %1 that answer, %2 who signed, %3 when, %4 the answer of today</extracomment>
        <translation>Signed: %1 (%2, %3). Now: %4</translation>
    </message>
    <message>
        <source>&#x3000;紙に署名した人：%1（%2に受け取り）</source>
        <extracomment>who signed the paper that an answer was corrected from; %1 who, %2 the day it was received</extracomment>
        <translation>. Paper signed by %1 (received %2)</translation>
    </message>
    <message>
        <source>いいえの項目：%1</source>
        <extracomment>which rows of a vendor&apos;s sheet that is not counted say No; %1 their numbers</extracomment>
        <translation>Items with No: %1</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <extracomment>a system of which two vendors have one of the same name; %1 the system, %2 its vendor</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>PharmacyFilter</name>
    <message>
        <source>さがす（名前・メモ）</source>
        <extracomment>field that searches pharmacies</extracomment>
        <translation>Search (name, note)</translation>
    </message>
    <message>
        <source>すべて（%1）</source>
        <extracomment>filter of pharmacies: no limit; %1 is how many there are</extracomment>
        <translation>All (%1)</translation>
    </message>
    <message>
        <source>確認待ち（%1）</source>
        <extracomment>filter of pharmacies; %1 is how many there are</extracomment>
        <translation>Waiting (%1)</translation>
    </message>
    <message>
        <source>記入漏れあり（%1）</source>
        <extracomment>filter of pharmacies: something is missing; %1 is how many there are</extracomment>
        <translation>Something left blank (%1)</translation>
    </message>
    <message>
        <source>記入漏れなし（%1）</source>
        <extracomment>filter of pharmacies: nothing is missing; %1 is how many there are</extracomment>
        <translation>Nothing left blank (%1)</translation>
    </message>
    <message>
        <source>90 日より前（%1）</source>
        <extracomment>filter of pharmacies: shown more than 90 days ago; %1 is how many there are</extracomment>
        <translation>Over 90 days ago (%1)</translation>
    </message>
    <message>
        <source>受け取らない（%1）</source>
        <extracomment>filter of pharmacies: refused; %1 is how many there are</extracomment>
        <translation>Refused (%1)</translation>
    </message>
    <message>
        <source>足りない数</source>
        <extracomment>order of pharmacies: by how many things are missing</extracomment>
        <translation>Missing</translation>
    </message>
    <message>
        <source>古さ</source>
        <extracomment>order of pharmacies: by how long ago they were seen</extracomment>
        <translation>Age</translation>
    </message>
    <message>
        <source>名前</source>
        <extracomment>order of pharmacies: by name</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>大きい順</source>
        <extracomment>spoken name of the button that turns the order of a list; it is descending now</extracomment>
        <translation>Descending</translation>
    </message>
    <message>
        <source>小さい順</source>
        <extracomment>spoken name of the button that turns the order of a list; it is ascending now</extracomment>
        <translation>Ascending</translation>
    </message>
</context>
<context>
    <name>PharmacyList</name>
    <message>
        <source>薬局の一覧</source>
        <extracomment>spoken for an inspector&apos;s list of pharmacies</extracomment>
        <translation>List of pharmacies</translation>
    </message>
    <message>
        <source>まだ何も読み取っていません</source>
        <extracomment>an inspector&apos;s list before anything was taken in</extracomment>
        <translation>Nothing was read yet</translation>
    </message>
    <message>
        <source>あてはまる薬局はありません</source>
        <extracomment>the search or the filter above leave no pharmacy</extracomment>
        <translation>No pharmacy fits</translation>
    </message>
    <message>
        <source>薬局の「検査用の QR」を読み取るか、ファイルをまとめて開きます。</source>
        <extracomment>how to begin</extracomment>
        <translation>Read a pharmacy’s inspection code, or open many files at once.</translation>
    </message>
</context>
<context>
    <name>PharmacyListHead</name>
    <message>
        <source>薬局の状況</source>
        <extracomment>title of an inspector&apos;s list of pharmacies</extracomment>
        <translation>Pharmacies</translation>
    </message>
    <message>
        <source>読み取る</source>
        <extracomment>takes in what a pharmacy shows</extracomment>
        <translation>Read</translation>
    </message>
    <message>
        <source>一覧表</source>
        <extracomment>opens the table and chart of all pharmacies</extracomment>
        <translation>Table</translation>
    </message>
    <message>
        <source>%1 薬局</source>
        <extracomment>how many pharmacies a list shows; %1 is the number</extracomment>
        <translation>%1 pharmacies</translation>
    </message>
</context>
<context>
    <name>PharmacyPage</name>
    <message>
        <source>%1 ・ %2</source>
        <extracomment>beneath a pharmacy&apos;s name; %1 how many things are missing, %2 how old this is</extracomment>
        <translation>%1 ・ %2</translation>
    </message>
    <message>
        <source>同じ名前で、鍵のちがう薬局があります</source>
        <extracomment>warning: two pharmacies have one name and different keys</extracomment>
        <translation>A pharmacy of the same name has another key</translation>
    </message>
    <message>
        <source>照合番号を薬局の画面の数字と見くらべてください。端末を入れかえた薬局のこともあります。</source>
        <extracomment>what to do about two pharmacies of one name</extracomment>
        <translation>Compare the digits with those on the pharmacy’s screen. It may also be a pharmacy with a new device.</translation>
    </message>
    <message>
        <source>受け取らない</source>
        <extracomment>button: does not accept what a pharmacy showed</extracomment>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>受け取る</source>
        <extracomment>button: accepts what a pharmacy showed</extracomment>
        <translation>Accept</translation>
    </message>
    <message>
        <source>シートごとの記入（%1）</source>
        <extracomment>card: how each sheet of a pharmacy stands; %1 is its edition</extracomment>
        <translation>Each sheet (%1)</translation>
    </message>
    <message>
        <source>数えていない事業者確認用</source>
        <extracomment>card: vendors&apos; sheets that a pharmacy does not count</extracomment>
        <translation>Vendor sheets that are not counted</translation>
    </message>
</context>
<context>
    <name>PharmacyTable</name>
    <message>
        <source>一覧表</source>
        <extracomment>title of the table and chart of all pharmacies</extracomment>
        <translation>Table</translation>
    </message>
    <message>
        <source>%1 薬局を表示 ・ 全 %2 薬局</source>
        <extracomment>beneath the title; %1 is how many pharmacies the table shows, %2 how many there are</extracomment>
        <translation>Showing %1 of %2 pharmacies</translation>
    </message>
    <message>
        <source>印刷する（PDF）</source>
        <extracomment>button: the table as PDF</extracomment>
        <translation>Print (PDF)</translation>
    </message>
    <message>
        <source>2,000 薬局より多い表は印刷できません。しぼりこむか、ファイルに書き出してください。</source>
        <extracomment>why the table cannot be printed</extracomment>
        <translation>A table of more than 2,000 pharmacies cannot be printed. Narrow it down or export it.</translation>
    </message>
    <message>
        <source>書き出す（.xlsx・CSV）</source>
        <extracomment>button: the table as a file</extracomment>
        <translation>Export (.xlsx, CSV)</translation>
    </message>
    <message>
        <source>薬局の一覧表</source>
        <extracomment>spoken for the table of pharmacies</extracomment>
        <translation>Table of pharmacies</translation>
    </message>
</context>
<context>
    <name>PharmacyWords</name>
    <message>
        <source>確認待ち</source>
        <extracomment>state of what a pharmacy showed: nobody decided about it yet</extracomment>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>受領</source>
        <extracomment>state of what a pharmacy showed: it was accepted</extracomment>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>受け取らない</source>
        <extracomment>state of what a pharmacy showed: it was refused</extracomment>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>記入漏れなし</source>
        <extracomment>a pharmacy has filled in everything</extracomment>
        <translation>Nothing left blank</translation>
    </message>
    <message>
        <source>足りないもの %1 件</source>
        <extracomment>things that are missing at a pharmacy; %1 how many</extracomment>
        <translation>%1 missing</translation>
    </message>
    <message>
        <source>今日</source>
        <extracomment>a pharmacy showed it today</extracomment>
        <translation>today</translation>
    </message>
    <message>
        <source>%1 日前</source>
        <extracomment>a pharmacy showed it %1 days ago</extracomment>
        <translation>%1 days ago</translation>
    </message>
</context>
<context>
    <name>PhotoFull</name>
    <message>
        <source>%1。押すと戻ります</source>
        <extracomment>a photo fills the screen; spoken for the way back; %1 is its name</extracomment>
        <translation>%1. Press to go back</translation>
    </message>
    <message>
        <source>%1 ・ 押すと戻ります</source>
        <extracomment>under a photo that fills the screen; %1 is its name</extracomment>
        <translation>%1 ・ press to go back</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>PIN</source>
        <extracomment>card of a person: a PIN for this device</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>この端末でだけ使える短い番号です。セキュリティチップ（TPM など）が守り、間違いが続くと使えなくなるので、パスフレーズより短くても使えます。</source>
        <extracomment>what a PIN is</extracomment>
        <translation>A short number that opens on this device alone. A security chip (such as a TPM) protects it and stops it after repeated mistakes, so it may be shorter than a passphrase.</translation>
    </message>
    <message>
        <source>新しい PIN（%1 文字以上）</source>
        <extracomment>field for a new PIN; %1 is a number of letters</extracomment>
        <translation>New PIN (%1 characters or more)</translation>
    </message>
    <message>
        <source>PIN を削除する</source>
        <extracomment>button: takes the PIN away</extracomment>
        <translation>Delete the PIN</translation>
    </message>
    <message>
        <source>次へ</source>
        <extracomment>goes on to the last step</extracomment>
        <translation>Next</translation>
    </message>
    <message>
        <source>先に、復旧シートを作ってためしてください</source>
        <extracomment>why there can be no PIN yet</extracomment>
        <translation>First make a recovery sheet and try it</translation>
    </message>
    <message>
        <source>PIN を %1 文字以上にしてください</source>
        <extracomment>why the button cannot be pressed yet; %1 is a number of letters</extracomment>
        <translation>Make the PIN %1 characters or longer</translation>
    </message>
    <message>
        <source>あなたのパスフレーズを、もう一度入れてください。</source>
        <extracomment>before a PIN is set</extracomment>
        <translation>Enter your passphrase once more.</translation>
    </message>
    <message>
        <source>PIN を決める</source>
        <extracomment>button: sets the PIN</extracomment>
        <translation>Set the PIN</translation>
    </message>
</context>
<context>
    <name>PinPane</name>
    <message>
        <source>事業者の番号を登録する</source>
        <extracomment>title of the page that takes the digits of a vendor down</extracomment>
        <translation>Note the vendor&apos;s digits</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>leaves without keeping the digits</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>この番号を登録する</source>
        <extracomment>keeps the digits of a vendor</extracomment>
        <translation>Keep these digits</translation>
    </message>
    <message>
        <source>事業者の画面には、その端末の鍵をあらわす 12 けたの数字が出ています（設定の「信頼する鍵」）。先に聞いておくと、届いた回答が本人のものか、自動で見分けられます。</source>
        <extracomment>what the digits of a vendor are for</extracomment>
        <translation>The vendor&apos;s screen shows twelve digits that stand for its device&apos;s key (“Trusted keys” in the settings). Ask for them beforehand, and a response that arrives is recognised by itself as theirs or not.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>ホーム</source>
        <extracomment>place in the rail: the overview</extracomment>
        <translation>Home</translation>
    </message>
    <message>
        <source>チェック</source>
        <extracomment>place in the rail: the checklist</extracomment>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>事業者</source>
        <extracomment>place in the rail: the vendors (companies that provide systems)</extracomment>
        <translation>Vendors</translation>
    </message>
    <message>
        <source>依頼</source>
        <extracomment>place in the rail of a vendor: the requests that pharmacies sent</extracomment>
        <translation>Requests</translation>
    </message>
    <message>
        <source>9の心得</source>
        <extracomment>place in the rail: the poster of nine principles</extracomment>
        <translation>9 principles</translation>
    </message>
    <message>
        <source>立入検査</source>
        <extracomment>place in the rail: the view for an inspector</extracomment>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>設定</source>
        <extracomment>place in the rail: settings</extracomment>
        <translation>Settings</translation>
    </message>
    <message>
        <source>ロック</source>
        <extracomment>place in the rail: closes the store until the passphrase is entered again</extracomment>
        <translation>Lock</translation>
    </message>
    <message>
        <source>その他</source>
        <extracomment>place in the bar of a phone: the pages that have no place of their own there</extracomment>
        <translation>More</translation>
    </message>
    <message>
        <source>台帳</source>
        <extracomment>place in the rail: the ledgers (devices, accounts, contacts and so on)</extracomment>
        <translation>Ledgers</translation>
    </message>
    <message>
        <source>インシデントかも？</source>
        <extracomment>place in the rail, always at hand: something looks wrong, what to do and whom to call</extracomment>
        <translation>An incident?</translation>
    </message>
    <message>
        <source>緊急</source>
        <extracomment>the same place in the bar of a phone, in four letters at most in Japanese</extracomment>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>薬局</source>
        <extracomment>place in the rail of an inspector: the pharmacies and what they showed</extracomment>
        <translation>Pharmacies</translation>
    </message>
</context>
<context>
    <name>PosterHead</name>
    <message>
        <source>画面いっぱいに表示</source>
        <extracomment>button: shows the poster over the whole window, for the staff room</extracomment>
        <translation>Show full screen</translation>
    </message>
    <message>
        <source>A4 の PDF にする</source>
        <extracomment>screen-reader name of that button</extracomment>
        <translation>Make a PDF of size A4</translation>
    </message>
    <message>
        <source>A3</source>
        <extracomment>button: the poster as a PDF of this size of paper</extracomment>
        <translation>A3</translation>
    </message>
    <message>
        <source>A3 の PDF にする</source>
        <extracomment>screen-reader name of that button</extracomment>
        <translation>Make a PDF of size A3</translation>
    </message>
    <message>
        <source>印刷 A4</source>
        <extracomment>button: the poster as a PDF of this size of paper; the next button is the other size</extracomment>
        <translation>Print A4</translation>
    </message>
</context>
<context>
    <name>PosterWhole</name>
    <message>
        <source>閉じる</source>
        <extracomment>closes the poster that fills the window</extracomment>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>この依頼を引き受けますか？</source>
        <extracomment>title of the page that shows a request before it is kept</extracomment>
        <translation>Take on this request?</translation>
    </message>
    <message>
        <source>この依頼は、もう受け取っています</source>
        <extracomment>the very same request was taken on before</extracomment>
        <translation>You already have this request</translation>
    </message>
    <message>
        <source>開いても、書いた回答はそのままです。</source>
        <extracomment>what opening it again does</extracomment>
        <translation>Opening it leaves the answers you wrote as they are.</translation>
    </message>
    <message>
        <source>依頼元の薬局</source>
        <extracomment>before the name of the pharmacy that asks</extracomment>
        <translation>Asking pharmacy</translation>
    </message>
    <message>
        <source>期日 %1</source>
        <extracomment>the day by which the pharmacy wants an answer</extracomment>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>たずねられたシステム</source>
        <extracomment>heading over the systems that a request asks about</extracomment>
        <translation>Systems asked about</translation>
    </message>
    <message>
        <source>引き受けない</source>
        <extracomment>does not keep the request</extracomment>
        <translation>Decline</translation>
    </message>
    <message>
        <source>依頼を開く</source>
        <extracomment>opens a request that was taken on before</extracomment>
        <translation>Open request</translation>
    </message>
    <message>
        <source>引き受ける</source>
        <extracomment>keeps a request and makes its sheets</extracomment>
        <translation>Take on</translation>
    </message>
    <message>
        <source>この名前の薬局の、信頼している鍵とちがいます</source>
        <extracomment>heading: a pharmacy of a trusted name asks under another key</extracomment>
        <translation>Not the key you trust for a pharmacy of this name</translation>
    </message>
    <message>
        <source>この薬局の鍵を見るのは、はじめてです</source>
        <extracomment>heading: the pharmacy&apos;s key was never seen before</extracomment>
        <translation>This pharmacy&apos;s key is new</translation>
    </message>
    <message>
        <source>いつもの鍵 %1</source>
        <extracomment>the pharmacy&apos;s key is a trusted one; %1 twelve digits</extracomment>
        <translation>The key you know, %1</translation>
    </message>
    <message>
        <source>様式 %1</source>
        <extracomment>which form a pharmacy asks about; %1 the form</extracomment>
        <translation>Form: %1</translation>
    </message>
    <message>
        <source>端末の入れ替えか、同じ名前の別の薬局か、なりすましです。いつもの電話番号に電話して、12 けたの数字と理由を聞いてください。確かめるまで、引き受けられません。</source>
        <extracomment>what to do about a pharmacy&apos;s changed key</extracomment>
        <translation>It is a new device, another pharmacy of the same name, or somebody pretending. Call the number you always use and ask for the twelve digits and the reason. Until that is compared the request cannot be taken on.</translation>
    </message>
    <message>
        <source>知らない薬局からなら、電話で 12 けたの数字を聞いて確かめてください。あとからでも確かめられます。</source>
        <extracomment>what to do about a pharmacy&apos;s new key</extracomment>
        <translation>If you do not know the pharmacy, ask for the twelve digits by telephone and compare them. You can do so later, too.</translation>
    </message>
    <message>
        <source>先に、薬局の 12 けたの番号を確かめてください。</source>
        <extracomment>why the button cannot be pressed yet</extracomment>
        <translation>First compare the pharmacy&apos;s twelve digits.</translation>
    </message>
</context>
<context>
    <name>PrincipleCard</name>
    <message>
        <source>くわしく見る</source>
        <extracomment>what a press on a principle does</extracomment>
        <translation>Read more</translation>
    </message>
</context>
<context>
    <name>PrincipleReaders</name>
    <message>
        <source>読んだ人（1 年ごと）</source>
        <extracomment>heading over who read a principle</extracomment>
        <translation>Read by (once a year)</translation>
    </message>
    <message>
        <source>まだの人（読んだら名前を押します）</source>
        <extracomment>over the names of those who have still to read a principle</extracomment>
        <translation>Not yet (press the name when read)</translation>
    </message>
    <message>
        <source>ほかの人の名前</source>
        <extracomment>field: name of somebody who read a principle and is not in the list</extracomment>
        <translation>Name of somebody else</translation>
    </message>
    <message>
        <source>読みました</source>
        <extracomment>button: somebody read a principle today</extracomment>
        <translation>Read</translation>
    </message>
</context>
<context>
    <name>PrincipleSheet</name>
    <message>
        <source>心得 %1</source>
        <extracomment>title of an opened principle; %1 is its number, 1 to 9</extracomment>
        <translation>Principle %1</translation>
    </message>
    <message>
        <source>この薬局では</source>
        <extracomment>heading over our own plain words about a principle</extracomment>
        <translation>In this pharmacy</translation>
    </message>
    <message>
        <source>厚生労働省の説明</source>
        <extracomment>heading over the official explanation of a principle</extracomment>
        <translation>What the health ministry says</translation>
    </message>
    <message>
        <source>チェックリストの項目</source>
        <extracomment>heading over the rows of the checklist that a principle serves</extracomment>
        <translation>Checklist items</translation>
    </message>
    <message>
        <source>開く</source>
        <extracomment>opens the row of the checklist that a principle serves</extracomment>
        <translation>Open</translation>
    </message>
    <message>
        <source>前の心得</source>
        <extracomment>goes to the principle before this one</extracomment>
        <translation>Previous principle</translation>
    </message>
    <message>
        <source>次の心得</source>
        <extracomment>goes to the principle after this one</extracomment>
        <translation>Next principle</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>標準回答</source>
        <extracomment>title of the page of standard answers</extracomment>
        <translation>Standard answers</translation>
    </message>
    <message>
        <source>製品と版ごとに一度だけ答えておくと、どの薬局の依頼にもボタン一つで反映できます。</source>
        <extracomment>explains the page of standard answers</extracomment>
        <translation>Answer once for each product and version; one button puts it into the request of any pharmacy.</translation>
    </message>
    <message>
        <source>答える</source>
        <extracomment>opens the standard answers of a product</extracomment>
        <translation>Answer</translation>
    </message>
    <message>
        <source>見直す</source>
        <extracomment>opens the standard answers of a product that are complete</extracomment>
        <translation>Review</translation>
    </message>
    <message>
        <source>製品・版を足す</source>
        <extracomment>heading over adding a product or a release</extracomment>
        <translation>Add a product or release</translation>
    </message>
    <message>
        <source>製品の名前</source>
        <extracomment>field: name of a product</extracomment>
        <translation>Name of the product</translation>
    </message>
    <message>
        <source>薬局が依頼に書くシステムの名前と同じにすると、自動で見つかります。</source>
        <extracomment>a product&apos;s name should be the system&apos;s name</extracomment>
        <translation>With the name that pharmacies use for the system it is found by itself.</translation>
    </message>
    <message>
        <source>版（なければ空けておきます）</source>
        <extracomment>field: release of a product</extracomment>
        <translation>Release (may be empty)</translation>
    </message>
    <message>
        <source>はじめの答え</source>
        <extracomment>field: the product whose answers a new release begins with</extracomment>
        <translation>Begin with</translation>
    </message>
    <message>
        <source>なにも入れない</source>
        <extracomment>a new release begins without answers</extracomment>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>%1 の答えを写す</source>
        <extracomment>a new release begins with another&apos;s answers; %1 product</extracomment>
        <translation>The answers of %1</translation>
    </message>
    <message>
        <source>足して答える</source>
        <extracomment>adds a product and opens its sheet</extracomment>
        <translation>Add and answer</translation>
    </message>
    <message>
        <source>製品の名前を入れてください。</source>
        <extracomment>why the button cannot be pressed yet</extracomment>
        <translation>Enter the product&apos;s name.</translation>
    </message>
    <message>
        <source>%4の %2 項目のうち %1 項目に回答 ・ %3 件の依頼で使用</source>
        <extracomment>how much of a product is answered and how often it was used; %1 of %2, %3 times, %4 the year of the form</extracomment>
        <translation>%1 of %2 rows of %4 answered · used in %3 requests</translation>
    </message>
</context>
<context>
    <name>ProgressRing</name>
    <message>
        <source>%1 %3のうち%2</source>
        <extracomment>spoken for a ring; %1 is what is counted, %2 how many are done, %3 how many there are</extracomment>
        <translation>%1: %2 of %3</translation>
    </message>
    <message>
        <source>/ %1</source>
        <extracomment>inside a ring, after the number that is done; %1 is how many there are</extracomment>
        <translation>/ %1</translation>
    </message>
</context>
<context>
    <name>ProvenDialog</name>
    <message>
        <source>理由とパスフレーズを入れてください</source>
        <extracomment>why the button cannot be pressed yet</extracomment>
        <translation>Enter a reason and the passphrase</translation>
    </message>
    <message>
        <source>理由</source>
        <extracomment>field: why something is done</extracomment>
        <translation>Reason</translation>
    </message>
    <message>
        <source>あなたのパスフレーズ</source>
        <extracomment>field: the passphrase of the person at work</extracomment>
        <translation>Your passphrase</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>、</source>
        <extracomment>Between the names in a question</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>機器台帳が、まだ空です</source>
        <extracomment>question about a yes: the device ledger holds nothing</extracomment>
        <translation>The device ledger is still empty</translation>
    </message>
    <message>
        <source>機器台帳が、1 年以上そのままです</source>
        <extracomment>question about a yes: nobody touched the device ledger for a year</extracomment>
        <translation>The device ledger has not been touched for a year</translation>
    </message>
    <message>
        <source>リモート保守があるかどうか、わからない機器が %1 台あります</source>
        <extracomment>question about a yes; %1 devices</extracomment>
        <translation>Devices of which nobody knows whether they are maintained remotely: %1</translation>
    </message>
    <message>
        <source>サポートが終わった OS の機器が %1 台あります</source>
        <extracomment>question about a yes; %1 devices</extracomment>
        <translation>Devices with an OS that is no longer supported: %1</translation>
    </message>
    <message>
        <source>MDS/SDS の記録がない事業者が %1 社あります</source>
        <extracomment>question about a yes; %1 vendors</extracomment>
        <translation>Vendors without an MDS/SDS on record: %1</translation>
    </message>
    <message>
        <source>期限が過ぎても「使用可」の ID が %1 件あります</source>
        <extracomment>question about a yes; %1 accounts</extracomment>
        <translation>IDs still “usable” past their last day: %1</translation>
    </message>
    <message>
        <source>退職した人の ID が %1 件、「使用可」のままです</source>
        <extracomment>question about a yes; %1 accounts of people who left</extracomment>
        <translation>%1 IDs of people who have left are still &quot;usable&quot;</translation>
    </message>
    <message>
        <source>アクセスログを点検した記録が、1 年以上ありません</source>
        <extracomment>question about a yes: no review of the access log for a year</extracomment>
        <translation>No review of the access log for a year</translation>
    </message>
    <message>
        <source>連絡体制図に、まだだれもいません</source>
        <extracomment>question about a yes: there is no contact chart</extracomment>
        <translation>Nobody is in the contact chart yet</translation>
    </message>
    <message>
        <source>1 年以上確かめていない電話番号が %1 件あります</source>
        <extracomment>question about a yes; %1 telephone numbers</extracomment>
        <translation>Telephone numbers nobody has checked for a year: %1</translation>
    </message>
    <message>
        <source>1 年以内に、復旧テストでデータを戻せた記録がありません</source>
        <extracomment>question about a yes: no restore test for a year</extracomment>
        <translation>No restore test that went well within a year</translation>
    </message>
    <message>
        <source>台帳を見る</source>
        <extracomment>button beside a question: opens the ledger that it speaks of</extracomment>
        <translation>Open the ledger</translation>
    </message>
    <message>
        <source>%1 は、この項目に「いいえ」と答えています</source>
        <extracomment>question about a yes; %1 is a vendor and its system</extracomment>
        <translation>%1 answered No to this item</translation>
    </message>
    <message>
        <source>事業者確認用を見る</source>
        <extracomment>button beside a question: opens the vendor&apos;s sheet</extracomment>
        <translation>Open the sheet</translation>
    </message>
    <message>
        <source>最後に直した日 %1</source>
        <extracomment>when a ledger was last touched; %1 is a day</extracomment>
        <translation>Last changed %1</translation>
    </message>
    <message>
        <source>%1（%2 の表による）</source>
        <extracomment>devices, and as of which day the table of support ends stands; %1 are devices, %2 is a day</extracomment>
        <translation>%1 (by the table of %2)</translation>
    </message>
    <message>
        <source>マニュアルが挙げる連絡先のうち、連絡体制図に無いものが %1 種類あります</source>
        <extracomment>question about a yes; %1 kinds of contacts that the manual names</extracomment>
        <translation>%1 kinds of contacts that the manual names are not on the contact chart</translation>
    </message>
    <message>
        <source>この 1 年のバックアップの記録がありません</source>
        <extracomment>question about a yes: no record of a backup for a year</extracomment>
        <translation>There is no record of a backup within a year</translation>
    </message>
    <message>
        <source>3 世代そろっていないバックアップが %1 件あります（この 1 年の記録）</source>
        <extracomment>question about a yes; %1 things of which there are fewer than three generations</extracomment>
        <translation>%1 backups do not have three generations (records of one year)</translation>
    </message>
    <message>
        <source>3 世代目以降がオフラインでないバックアップが %1 件あります</source>
        <extracomment>question about a yes; %1 things whose third generation is not kept offline</extracomment>
        <translation>%1 backups whose third generation is not kept offline</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>「はい」の根拠を確かめる</source>
        <extracomment>card of ホーム: gentle questions about answers that the ledgers do not bear out yet</extracomment>
        <translation>What your Yes stands on</translation>
    </message>
    <message>
        <source>見る</source>
        <extracomment>what pressing a gentle question does</extracomment>
        <translation>Look</translation>
    </message>
    <message>
        <source>あと %1 件を見る</source>
        <extracomment>button beneath the gentle questions; %1 is how many more there are</extracomment>
        <translation>Show %1 more</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>答えを変える理由は？</source>
        <extracomment>title of the dialog that asks why a given answer changes</extracomment>
        <translation>Why does the answer change?</translation>
    </message>
    <message>
        <source>前の答えと理由は、履歴に残ります。</source>
        <extracomment>text of the dialog that asks why a given answer changes</extracomment>
        <translation>The answer before and the reason stay in the history.</translation>
    </message>
    <message>
        <source>この理由で変える</source>
        <extracomment>button: changes the answer with the reason in own words</extracomment>
        <translation>Change it</translation>
    </message>
    <message>
        <source>変えない</source>
        <extracomment>button: leaves the answer as it was</extracomment>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>理由を選ぶか、書いてください</source>
        <extracomment>why the button cannot be pressed yet</extracomment>
        <translation>Choose or write a reason</translation>
    </message>
    <message>
        <source>押しまちがい</source>
        <extracomment>short reason for changing an answer</extracomment>
        <translation>Pressed by mistake</translation>
    </message>
    <message>
        <source>確かめ直した</source>
        <extracomment>short reason for changing an answer</extracomment>
        <translation>Checked again</translation>
    </message>
    <message>
        <source>状況が変わった</source>
        <extracomment>short reason for changing an answer: things are different now</extracomment>
        <translation>Things changed</translation>
    </message>
    <message>
        <source>事業者に聞いた</source>
        <extracomment>short reason for changing an answer</extracomment>
        <translation>Asked the vendor</translation>
    </message>
    <message>
        <source>ほかの理由</source>
        <extracomment>field: why the answer changes</extracomment>
        <translation>Another reason</translation>
    </message>
</context>
<context>
    <name>ReceiveFiles</name>
    <message>
        <source>写真・ファイルから</source>
        <extracomment>heading over taking a message in from files</extracomment>
        <translation>From pictures or files</translation>
    </message>
    <message>
        <source>QR を写した写真や動画、画面の画像、PDF（何枚でも）と、「.mamori」のファイルを開けます。どれかは、まもり手帳が見分けます。</source>
        <extracomment>what can be opened</extracomment>
        <translation>Opens photographs, videos, screenshots and PDFs of QR codes (any number), and “.mamori” files. Mamori Techo tells them apart.</translation>
    </message>
    <message>
        <source>写真・ファイルを選ぶ</source>
        <extracomment>opens pictures or files</extracomment>
        <translation>Choose pictures or files</translation>
    </message>
    <message>
        <source>コピーした画像を読む</source>
        <extracomment>reads the picture that was copied, such as a screenshot</extracomment>
        <translation>Read the copied picture</translation>
    </message>
    <message>
        <source>QR を探しています…</source>
        <extracomment>pictures or videos are being searched for codes</extracomment>
        <translation>Looking for QR codes…</translation>
    </message>
    <message>
        <source>読み取っただけでは、何も変わりません。中身を見てから決められます。</source>
        <extracomment>what is safe while taking a message in</extracomment>
        <translation>Reading alone changes nothing. You decide after seeing what is in it.</translation>
    </message>
</context>
<context>
    <name>ReceiveScreen</name>
    <message>
        <source>相手の画面の QR を読み取ります</source>
        <extracomment>the camera&apos;s place before it is switched on</extracomment>
        <translation>Scans the QR on the other person&apos;s screen</translation>
    </message>
    <message>
        <source>何枚もある QR は、写したままにすると順にそろいます。</source>
        <extracomment>what happens once the camera is on</extracomment>
        <translation>If there are several QR codes, keep the camera on them and they are collected in turn.</translation>
    </message>
    <message>
        <source>カメラで読み取る</source>
        <extracomment>switches the camera on</extracomment>
        <translation>Scan with camera</translation>
    </message>
    <message>
        <source>QR を写した写真か、ファイルを使ってください。</source>
        <extracomment>what to do where no camera can be used</extracomment>
        <translation>Use a photo of the QR, or a file.</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>見せた記録</source>
        <extracomment>card of the inspection: what was shown before</extracomment>
        <translation>What was shown before</translation>
    </message>
    <message>
        <source>履歴をすべて見る</source>
        <extracomment>button: opens the whole history</extracomment>
        <translation>Look at the whole history</translation>
    </message>
</context>
<context>
    <name>RecoverCard</name>
    <message>
        <source>復旧コードでひらく</source>
        <extracomment>title of the card that lets in with the recovery code
----------
button: lets in with the recovery code</extracomment>
        <translation>Open with the recovery code</translation>
    </message>
    <message>
        <source>復旧シートに印刷した、責任者のためのコードです。ひらいたあとは、ここで決める新しいパスフレーズを使います。</source>
        <extracomment>explains the recovery code</extracomment>
        <translation>The code printed on the recovery sheet, for a responsible person. From then on, the new passphrase chosen here is used.</translation>
    </message>
    <message>
        <source>復旧コード</source>
        <extracomment>field for the code of the recovery sheet</extracomment>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>空白や区切りの線は、入れても入れなくてもかまいません。</source>
        <extracomment>beneath the field for the recovery code</extracomment>
        <translation>Spaces and dashes may be typed or left out.</translation>
    </message>
    <message>
        <source>パスフレーズにもどる</source>
        <extracomment>button: back to the passphrase</extracomment>
        <translation>Back to the passphrase</translation>
    </message>
    <message>
        <source>復旧コードを入れてください</source>
        <extracomment>why the button cannot be pressed yet</extracomment>
        <translation>Enter the recovery code</translation>
    </message>
    <message>
        <source>%1 番目のまとまりが違います。紙と見くらべて、もう一度入れてください。</source>
        <extracomment>beneath the field for the recovery code; %1 is the number of the group with a slip</extracomment>
        <translation>Group %1 is not as printed. Compare it with the paper and type the code again.</translation>
    </message>
</context>
<context>
    <name>RecoveryLine</name>
    <message>
        <source>復旧シート</source>
        <extracomment>chip of ホーム: about the recovery sheet</extracomment>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>まだありません。パスフレーズを忘れると、開けなくなります</source>
        <extracomment>ホーム: there is no recovery sheet</extracomment>
        <translation>There is none yet. If the passphrase is forgotten, nobody gets in</translation>
    </message>
    <message>
        <source>コードが正しいか、まだためしていません</source>
        <extracomment>ホーム: the code of the recovery sheet was never entered</extracomment>
        <translation>Its code was never tried</translation>
    </message>
    <message>
        <source>コードが使われました。新しいシートを作ってください</source>
        <extracomment>ホーム: somebody got in with the recovery code</extracomment>
        <translation>Its code was used. Make a new sheet</translation>
    </message>
    <message>
        <source>備える</source>
        <extracomment>button of ホーム: the page about the recovery sheet</extracomment>
        <translation>Prepare</translation>
    </message>
</context>
<context>
    <name>RecoveryPane</name>
    <message>
        <source>復旧シート</source>
        <extracomment>title of the page about the recovery sheet</extracomment>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>全員のパスフレーズがわからなくなっても、紙のコードで手帳をひらけます。</source>
        <extracomment>what the recovery sheet is for</extracomment>
        <translation>Even when every passphrase is lost, the code on paper opens the store.</translation>
    </message>
    <message>
        <source>いまのシート</source>
        <extracomment>card about the recovery sheet: how it stands</extracomment>
        <translation>The sheet there is</translation>
    </message>
    <message>
        <source>作った日</source>
        <extracomment>line about the recovery sheet: when it was made</extracomment>
        <translation>Made</translation>
    </message>
    <message>
        <source>ためした日</source>
        <extracomment>line about the recovery sheet: when its code was entered to see that it works</extracomment>
        <translation>Tried</translation>
    </message>
    <message>
        <source>まだためされていません</source>
        <extracomment>the recovery sheet was not tried</extracomment>
        <translation>Not tried yet</translation>
    </message>
    <message>
        <source>%1に、この復旧コードで開きました</source>
        <extracomment>somebody got in with the recovery code; %1 is the day</extracomment>
        <translation>Opened with this recovery code on %1</translation>
    </message>
    <message>
        <source>使ったコードは知られている可能性があります。新しい復旧シートを作ってください。</source>
        <extracomment>what to do after somebody got in with the recovery code</extracomment>
        <translation>A code that was used may be known to others. Make a new recovery sheet.</translation>
    </message>
    <message>
        <source>シートを作る</source>
        <extracomment>card about the recovery sheet: the first one is made</extracomment>
        <translation>Make the sheet</translation>
    </message>
    <message>
        <source>新しいシートを作る</source>
        <extracomment>card about the recovery sheet: another one is made</extracomment>
        <translation>Make a new sheet</translation>
    </message>
    <message>
        <source>コードは、作ったときに 1 回だけ出ます。印刷するか書きうつして、金庫などにしまいます。</source>
        <extracomment>what making the recovery sheet does</extracomment>
        <translation>The code is shown only once, when it is made. Print it or copy it, and keep it in a safe.</translation>
    </message>
    <message>
        <source>紙をなくしたときや、だれかに見られたときに作ります。前のコードは使えなくなります。</source>
        <extracomment>what making another recovery sheet does</extracomment>
        <translation>For when the paper is lost or somebody has seen it. The code before it stops working.</translation>
    </message>
    <message>
        <source>復旧シートを作る</source>
        <extracomment>button: makes a recovery sheet</extracomment>
        <translation>Make a recovery sheet</translation>
    </message>
    <message>
        <source>復旧シートを作れるのは、責任者だけです</source>
        <extracomment>why a staff member cannot make a recovery sheet</extracomment>
        <translation>Only the responsible person can make a recovery sheet</translation>
    </message>
    <message>
        <source>まわりに、画面をのぞく人がいないことを確かめてください。</source>
        <extracomment>before the recovery code is shown</extracomment>
        <translation>Make sure nobody is looking at the screen.</translation>
    </message>
    <message>
        <source>コードを出す</source>
        <extracomment>button: makes the recovery code and shows it</extracomment>
        <translation>Show the code</translation>
    </message>
    <message>
        <source>準備がおわりました</source>
        <extracomment>last step of the first start is done</extracomment>
        <translation>Everything is ready</translation>
    </message>
    <message>
        <source>手帳ができました。さいごに、復旧シートを作ります</source>
        <extracomment>the store was made; the recovery sheet is the last step of the first start</extracomment>
        <translation>Your techo is made. Last step: the recovery sheet</translation>
    </message>
    <message>
        <source>シートは金庫など、かぎのかかる所にしまってください。</source>
        <extracomment>last step of the first start is done</extracomment>
        <translation>Keep the sheet under lock and key, in a safe for example.</translation>
    </message>
    <message>
        <source>パスフレーズを忘れると、だれにも開けなくなります。シートがあれば開けます。作って、コードを入れてためすまで 1 分ほどです。</source>
        <extracomment>why the recovery sheet comes with the first start</extracomment>
        <translation>If the passphrase is forgotten, nobody gets in. With the sheet you do. Making it and trying its code takes about a minute.</translation>
    </message>
    <message>
        <source>はじめる</source>
        <extracomment>button: the first start is over</extracomment>
        <translation>Begin</translation>
    </message>
    <message>
        <source>あとで作る</source>
        <extracomment>button: leaves the recovery sheet for another day</extracomment>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>使い方</source>
        <extracomment>recovery sheet: heading, how it is used</extracomment>
        <translation>How to use it</translation>
    </message>
    <message>
        <source>ロック画面で「復旧コードでひらく」をおします。</source>
        <extracomment>recovery sheet: step</extracomment>
        <translation>At the lock screen press “Open with the recovery code”.</translation>
    </message>
    <message>
        <source>1 から 6 のまとまりを、順に入れます。小文字でも、すきまを空けてもかまいません。</source>
        <extracomment>recovery sheet: step</extracomment>
        <translation>Type groups 1 to 6 in order. Small letters and spaces do not matter.</translation>
    </message>
    <message>
        <source>責任者の新しいパスフレーズを決めます。</source>
        <extracomment>recovery sheet: step</extracomment>
        <translation>Choose a new passphrase for the responsible person.</translation>
    </message>
    <message>
        <source>設定の「人と役割」で、新しい復旧シートを作ります。</source>
        <extracomment>recovery sheet: step</extracomment>
        <translation>In the settings, under “People and roles”, make a new recovery sheet.</translation>
    </message>
    <message>
        <source>しまい方</source>
        <extracomment>recovery sheet: heading, how it is kept</extracomment>
        <translation>How to keep it</translation>
    </message>
    <message>
        <source>この紙があれば、だれでも手帳をひらけます。金庫など、かぎのかかる所にしまいます。</source>
        <extracomment>recovery sheet: how it is kept</extracomment>
        <translation>Whoever has this paper can open the store. Keep it under lock and key, such as in a safe.</translation>
    </message>
    <message>
        <source>端末やバックアップといっしょに置きません。写真にもとりません。</source>
        <extracomment>recovery sheet: how it is kept</extracomment>
        <translation>Not together with the device or a backup. Take no photo of it.</translation>
    </message>
    <message>
        <source>新しいシートを作ると、このコードは使えなくなります。古い紙は捨てます。</source>
        <extracomment>recovery sheet: how it is kept</extracomment>
        <translation>Once a new sheet is made this code stops working. Destroy the old paper.</translation>
    </message>
    <message>
        <source>復旧シート</source>
        <extracomment>recovery sheet: title</extracomment>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>パスフレーズがだれにもわからなくなったとき、このコードで手帳をひらけます。</source>
        <extracomment>recovery sheet: what it is for</extracomment>
        <translation>When nobody knows a passphrase any more, this code opens the store.</translation>
    </message>
    <message>
        <source>作った人: %1（%2）</source>
        <extracomment>recovery sheet: %1 is who made it, %2 the day</extracomment>
        <translation>Made by %1 (%2)</translation>
    </message>
</context>
<context>
    <name>RemindPane</name>
    <message>
        <source>催促したことを書く</source>
        <extracomment>title of the page that writes down that a vendor was reminded</extracomment>
        <translation>Note a reminder</translation>
    </message>
    <message>
        <source>したこと</source>
        <extracomment>field: what was done</extracomment>
        <translation>What you did</translation>
    </message>
    <message>
        <source>回答を催促した</source>
        <extracomment>a vendor was reminded</extracomment>
        <translation>Reminded them</translation>
    </message>
    <message>
        <source>別の方法で再度依頼した</source>
        <extracomment>a vendor was asked in another way as well</extracomment>
        <translation>Asked in another way as well</translation>
    </message>
    <message>
        <source>どうやって</source>
        <extracomment>field: how a vendor was reached</extracomment>
        <translation>How</translation>
    </message>
    <message>
        <source>QR を見せた</source>
        <extracomment>how a vendor was reached</extracomment>
        <translation>Showed the QR</translation>
    </message>
    <message>
        <source>ファイルを渡した</source>
        <extracomment>how a vendor was reached</extracomment>
        <translation>Gave the file</translation>
    </message>
    <message>
        <source>紙を渡した・送った</source>
        <extracomment>how a vendor was reached</extracomment>
        <translation>Gave or sent paper</translation>
    </message>
    <message>
        <source>電話</source>
        <extracomment>how a vendor was reached</extracomment>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>メール・手紙</source>
        <extracomment>how a vendor was reached: e-mail or letter</extracomment>
        <translation>E-mail or letter</translation>
    </message>
    <message>
        <source>会って話した</source>
        <extracomment>how a vendor was reached: face to face</extracomment>
        <translation>Face to face</translation>
    </message>
    <message>
        <source>いつ</source>
        <extracomment>field: the day on which a vendor was reminded</extracomment>
        <translation>When</translation>
    </message>
    <message>
        <source>だれに、何と言われたか（書かなくてもかまいません）</source>
        <extracomment>field: whom one spoke to and what was said</extracomment>
        <translation>Whom you spoke to and what was said (optional)</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>leaves without writing anything down</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>記録する</source>
        <extracomment>writes it down</extracomment>
        <translation>Keep</translation>
    </message>
</context>
<context>
    <name>RemoveCard</name>
    <message>
        <source>この人を外す</source>
        <extracomment>card of a person: the person leaves</extracomment>
        <translation>Remove this person</translation>
    </message>
    <message>
        <source>責任者がほかにいないので、外せません。先に、ほかの人を責任者にしてください。</source>
        <extracomment>why the only responsible person stays</extracomment>
        <translation>Nobody else is responsible, so this person cannot be removed. Make somebody else responsible first.</translation>
    </message>
    <message>
        <source>自分を外すことはできません。ほかの責任者に頼んでください。</source>
        <extracomment>why a person cannot remove themselves</extracomment>
        <translation>You cannot remove yourself. Ask another responsible person.</translation>
    </message>
    <message>
        <source>退職した人は、その日のうちに外してください。すぐに開けなくなります。名前は履歴に残ります。</source>
        <extracomment>what removing a person does</extracomment>
        <translation>Remove people who have left on the same day. They can no longer open the records at once. Their names stay in the history.</translation>
    </message>
    <message>
        <source>外す…</source>
        <extracomment>button: removes a person, after asking</extracomment>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>理由（書かなくてもかまいません）</source>
        <extracomment>field: why a person is removed</extracomment>
        <translation>Reason (may stay empty)</translation>
    </message>
    <message>
        <source>%1 さんは、この手帳をひらけなくなります。</source>
        <extracomment>before a person is removed; %1 is the name</extracomment>
        <translation>%1 will no longer be able to open the store.</translation>
    </message>
    <message>
        <source>外す</source>
        <extracomment>button: removes the person</extracomment>
        <translation>Remove</translation>
    </message>
    <message>
        <source>手帳やバックアップの写しを持ち出されていると、その写しは、その人のパスフレーズでこれからも開けます。端末と、写しの置き場所を確かめてください。</source>
        <extracomment>what removing a person does not undo</extracomment>
        <translation>A copy of the store or of a backup that was taken away still opens with that passphrase. See where devices and copies are.</translation>
    </message>
    <message>
        <source>手帳の鍵も新しくする</source>
        <extracomment>choice before a person is removed: the store takes another key</extracomment>
        <translation>Give the notebook a new key too</translation>
    </message>
    <message>
        <source>手帳やそのファイルの写しを、この人が持っているかもしれないとき。これから書く分は、写しとこの人のパスフレーズでは開けなくなります。</source>
        <extracomment>when the store should take another key as a person is removed</extracomment>
        <translation>When this person may have a copy of the notebook or its files. What is written from now on does not open with the copy and their passphrase.</translation>
    </message>
</context>
<context>
    <name>RequestList</name>
    <message>
        <source>届いた依頼</source>
        <extracomment>title of the vendor&apos;s list of requests</extracomment>
        <translation>Requests received</translation>
    </message>
    <message>
        <source>薬局からの依頼に答えて、署名した回答を返します。</source>
        <extracomment>explains the vendor&apos;s list of requests</extracomment>
        <translation>Answer requests from pharmacies and return signed responses.</translation>
    </message>
    <message>
        <source>%1
%2 に回答</source>
        <extracomment>when a request was answered; %1 systems, %2 day</extracomment>
        <translation>%1
Answered %2</translation>
    </message>
    <message>
        <source>期日超過</source>
        <extracomment>the day by which the pharmacy wanted an answer is past</extracomment>
        <translation>Past due</translation>
    </message>
    <message>
        <source>依頼を受け取る</source>
        <extracomment>takes a pharmacy&apos;s request in</extracomment>
        <translation>Take in a request</translation>
    </message>
    <message>
        <source>標準回答</source>
        <extracomment>opens the standard answers</extracomment>
        <translation>Standard answers</translation>
    </message>
    <message>
        <source>送った回答</source>
        <extracomment>opens the list of responses that were sent</extracomment>
        <translation>Sent answers</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>期日（%1）を過ぎています</source>
        <extracomment>the day by which the pharmacy wanted an answer is past; %1 day</extracomment>
        <translation>Past the due date (%1)</translation>
    </message>
    <message>
        <source>期日は %1 です</source>
        <extracomment>the day by which the pharmacy wants an answer; %1 day</extracomment>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>%1 に署名して回答しました</source>
        <extracomment>when a request was answered; %1 day and time</extracomment>
        <translation>Signed and answered %1</translation>
    </message>
    <message>
        <source>回答をもう一度渡す</source>
        <extracomment>shows the signed response again</extracomment>
        <translation>Hand over response again</translation>
    </message>
    <message>
        <source>答える</source>
        <extracomment>opens the sheet of a system</extracomment>
        <translation>Answer</translation>
    </message>
    <message>
        <source>見直す</source>
        <extracomment>opens the sheet of a system that is answered</extracomment>
        <translation>Review</translation>
    </message>
    <message>
        <source>目標日なし %1</source>
        <extracomment>answers that are No and lack their target day; %1 how many</extracomment>
        <translation>No target date %1</translation>
    </message>
    <message>
        <source>いいえ %1</source>
        <extracomment>answers that are No; %1 how many</extracomment>
        <translation>No %1</translation>
    </message>
    <message>
        <source>署名して返す</source>
        <extracomment>heading over signing a response</extracomment>
        <translation>Sign and return</translation>
    </message>
    <message>
        <source>管理責任者の名前</source>
        <extracomment>field: the person who answers for the vendor</extracomment>
        <translation>Name of the responsible person</translation>
    </message>
    <message>
        <source>この端末の鍵で署名します。薬局は、あなたの会社からの回答であることと、署名後に書き換えられていないことを確かめられます。</source>
        <extracomment>what signing does</extracomment>
        <translation>It is signed with the key of this device. The pharmacy can check that the response comes from your company and was not altered after it was signed.</translation>
    </message>
    <message>
        <source>もう一度署名して回答を作る</source>
        <extracomment>signs the answers anew</extracomment>
        <translation>Sign again and make response</translation>
    </message>
    <message>
        <source>署名して回答を作る</source>
        <extracomment>signs the answers and shows the response</extracomment>
        <translation>Sign and make response</translation>
    </message>
    <message>
        <source>あと %1 項目に答えてください（いいえ の項目は目標日も）。</source>
        <extracomment>why the button cannot be pressed yet; %1 rows</extracomment>
        <translation>Items still to answer: %1 (each No also needs a target date).</translation>
    </message>
    <message>
        <source>管理責任者の名前を入れてください。</source>
        <extracomment>why the button cannot be pressed yet</extracomment>
        <translation>Enter the name of the responsible person.</translation>
    </message>
    <message>
        <source>%1 に受け取りました ・ 信頼する鍵 %2</source>
        <extracomment>a request&apos;s arrival and its pharmacy&apos;s twelve digits, which were compared</extracomment>
        <translation>Received %1 · trusted key %2</translation>
    </message>
    <message>
        <source>%1 に受け取りました</source>
        <extracomment>a request&apos;s arrival</extracomment>
        <translation>Received %1</translation>
    </message>
    <message>
        <source>次の依頼へ（あと %1 件）</source>
        <extracomment>goes on with the next request that is not answered; %1 how many there are</extracomment>
        <translation>Next request (%1 left)</translation>
    </message>
    <message>
        <source>この薬局の鍵は、まだ確かめていません</source>
        <extracomment>heading: the asking pharmacy&apos;s key was never compared</extracomment>
        <translation>This pharmacy&apos;s key was not compared yet</translation>
    </message>
    <message>
        <source>標準回答 %1（ちがい %2）</source>
        <extracomment>the product whose standard answers a sheet stands on; %1 product, %2 rows that differ</extracomment>
        <translation>Standard answers of %1 (%2 differ)</translation>
    </message>
    <message>
        <source>%3の %2 項目のうち %1 項目に回答</source>
        <extracomment>how much of a system&apos;s sheet is answered; %1 of %2, %3 the year of the form</extracomment>
        <translation>%1 of %2 rows of %3 answered</translation>
    </message>
    <message>
        <source>答えはこの鍵の持ち主だけが読めます。心あたりのない薬局なら、電話で 12 けたの数字を聞いてから答えてください。</source>
        <extracomment>why and how to compare the digits of a pharmacy</extracomment>
        <translation>Only the owner of this key can read your answers. If you do not expect this pharmacy, ask for the twelve digits by telephone before you answer.</translation>
    </message>
</context>
<context>
    <name>RequestStates</name>
    <message>
        <source>未回答</source>
        <extracomment>state of a request at the vendor: nothing is answered yet</extracomment>
        <translation>Unanswered</translation>
    </message>
    <message>
        <source>回答中</source>
        <extracomment>state of a request at the vendor: some rows are answered</extracomment>
        <translation>In progress</translation>
    </message>
    <message>
        <source>署名待ち</source>
        <extracomment>state of a request at the vendor: every row is answered, but nothing is signed</extracomment>
        <translation>Ready to sign</translation>
    </message>
    <message>
        <source>回答済み</source>
        <extracomment>state of a request at the vendor: signed</extracomment>
        <translation>Answered</translation>
    </message>
    <message>
        <source>今日届きました</source>
        <extracomment>a request came today</extracomment>
        <translation>Arrived today</translation>
    </message>
    <message>
        <source>%1 日前に届きました</source>
        <extracomment>a request came %1 days ago</extracomment>
        <translation>Arrived %1 day(s) ago</translation>
    </message>
</context>
<context>
    <name>RescueScreen</name>
    <message>
        <source>読めるものを見ています</source>
        <extracomment>title of the view of a damaged store</extracomment>
        <translation>What can still be read</translation>
    </message>
    <message>
        <source>記録のファイルがこわれていますが、中身は読めました。</source>
        <extracomment>view of a damaged store: everything could be read</extracomment>
        <translation>The file of the store is damaged, but everything in it could be read.</translation>
    </message>
    <message>
        <source>記録のファイルがこわれています。読めないもの: %1</source>
        <extracomment>view of a damaged store; %1 is what could not be read</extracomment>
        <translation>The file of the store is damaged. Not readable: %1</translation>
    </message>
    <message>
        <source>ファイルには手を加えていません。ここでは見るだけで、何も変わりません。</source>
        <extracomment>view of a damaged store: what is safe</extracomment>
        <translation>The file was left as it is. This page only looks; nothing changes.</translation>
    </message>
    <message>
        <source>いちばん新しいバックアップから戻してください。そのあとに答えたものは、ここを見て書きとめておき、入れなおせます。</source>
        <extracomment>view of a damaged store: what to do</extracomment>
        <translation>Bring the newest backup back. Answers given after it can be copied from here and entered again.</translation>
    </message>
    <message>
        <source>閉じる</source>
        <extracomment>button of the view of a damaged store: back to the lock screen</extracomment>
        <translation>Close</translation>
    </message>
    <message>
        <source>バックアップから戻す</source>
        <extracomment>button of the view of a damaged store: a backup is brought back</extracomment>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>チェックリストと答え</source>
        <extracomment>card of the view of a damaged store</extracomment>
        <translation>Sheets and answers</translation>
    </message>
    <message>
        <source>見るチェックリスト</source>
        <extracomment>field: which sheet of a damaged store is shown</extracomment>
        <translation>Sheet to look at</translation>
    </message>
    <message>
        <source>この表には、読めない答えがあります。</source>
        <extracomment>some answers of a sheet of a damaged store cannot be read</extracomment>
        <translation>Some answers of this sheet cannot be read.</translation>
    </message>
    <message>
        <source>読める答えはありません。</source>
        <extracomment>a sheet of a damaged store without any answer that can be read</extracomment>
        <translation>No answer can be read.</translation>
    </message>
    <message>
        <source>事業者</source>
        <extracomment>card of the view of a damaged store</extracomment>
        <translation>Vendors</translation>
    </message>
    <message>
        <source>履歴</source>
        <extracomment>card of the view of a damaged store</extracomment>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>RestCard</name>
    <message>
        <source>次にすることはありません</source>
        <extracomment>nothing to do: no medical information system</extracomment>
        <translation>There is nothing to do next</translation>
    </message>
    <message>
        <source>いまは、することがありません</source>
        <extracomment>nothing to do: everything is filled in</extracomment>
        <translation>Nothing to do right now</translation>
    </message>
    <message>
        <source>電子薬歴やレセコンを使いはじめたら、はじめの質問を「はい」に変えてください。</source>
        <extracomment>nothing to do: the form ends after its first question</extracomment>
        <translation>When you start using electronic medication records or a receipt computer, change the first question to “Yes”.</translation>
    </message>
    <message>
        <source>次の点検は %1 までです。ファームウェアの更新や退職のあった日にも、見直すと安心です。</source>
        <extracomment>nothing to do: everything is filled in; %1 is the day of the next check</extracomment>
        <translation>The next check is due by %1. It is also good to look again after a firmware update or on a day when someone leaves.</translation>
    </message>
    <message>
        <source>はじめの質問を見る</source>
        <extracomment>button: back to the first question</extracomment>
        <translation>See the first question</translation>
    </message>
    <message>
        <source>答えを見直す</source>
        <extracomment>button: looks through the sheet again</extracomment>
        <translation>Review answers</translation>
    </message>
    <message>
        <source>立入検査の画面を見る</source>
        <extracomment>button: shows what an inspector would see</extracomment>
        <translation>See the inspection view</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>用意するもの</source>
        <extracomment>restore page: heading</extracomment>
        <translation>What you need</translation>
    </message>
    <message>
        <source>新しい端末か、直した端末。まもり手帳を入れておきます。</source>
        <extracomment>restore page: what is needed</extracomment>
        <translation>A new or repaired device with Mamori Techo installed.</translation>
    </message>
    <message>
        <source>バックアップのファイル。名前は「mamori-」で始まり、「.mamori-backup」で終わります。</source>
        <extracomment>restore page: what is needed</extracomment>
        <translation>The backup file. Its name begins with “mamori-” and ends in “.mamori-backup”.</translation>
    </message>
    <message>
        <source>パスフレーズ。忘れたときは、復旧コードの紙。</source>
        <extracomment>restore page: what is needed</extracomment>
        <translation>The passphrase; if it is forgotten, the sheet with the recovery code.</translation>
    </message>
    <message>
        <source>手順（2 分ほどで終わります）</source>
        <extracomment>restore page: heading</extracomment>
        <translation>Steps (about two minutes)</translation>
    </message>
    <message>
        <source>まもり手帳をひらき、はじめの画面で「バックアップから戻す」をえらびます。</source>
        <extracomment>restore page: step</extracomment>
        <translation>Open Mamori Techo and choose “Restore from a backup” on the first screen.</translation>
    </message>
    <message>
        <source>USB メモリなどをつなぎ、いちばん新しいファイルをえらびます。作った日と、履歴の数が出ます。</source>
        <extracomment>restore page: step</extracomment>
        <translation>Connect the USB stick or the like and choose the newest file. You see when it was made and how long its history is.</translation>
    </message>
    <message>
        <source>パスフレーズを入れて「元に戻す」をおします。中身がすべて確かめられてから、置きかわります。</source>
        <extracomment>restore page: step</extracomment>
        <translation>Enter the passphrase and press “Restore”. It takes its place after everything in it was checked.</translation>
    </message>
    <message>
        <source>もう一度パスフレーズを入れてひらき、ホームの数字を見ます。</source>
        <extracomment>restore page: step</extracomment>
        <translation>Enter the passphrase once more to open it, and look at the numbers on Home.</translation>
    </message>
    <message>
        <source>回答を待っている依頼があれば、事業者に確かめて、もう一度依頼します。</source>
        <extracomment>restore page: step</extracomment>
        <translation>If requests are waiting for an answer, check with the vendor and ask again.</translation>
    </message>
    <message>
        <source>うまくいかないとき</source>
        <extracomment>restore page: heading</extracomment>
        <translation>When it does not work</translation>
    </message>
    <message>
        <source>「書いたときと違うところがあります」と出たら、1 つ前の日のファイルをえらびます。</source>
        <extracomment>restore page: what to do when it does not work</extracomment>
        <translation>If it says that the file is not what it was, choose the file of the day before.</translation>
    </message>
    <message>
        <source>「パスフレーズが違います」と出たら、大文字と小文字、かなと漢字を確かめます。何度でもためせます。</source>
        <extracomment>restore page: what to do when it does not work</extracomment>
        <translation>If it says that the passphrase is wrong, check capitals and script. You can try as often as you like.</translation>
    </message>
    <message>
        <source>端末にあった前の記録は消えません。となりに「before-restore」という名前で残ります。</source>
        <extracomment>restore page: what to do when it does not work</extracomment>
        <translation>What was on the device before is not deleted. It stays beside under a name with “before-restore”.</translation>
    </message>
    <message>
        <source>端末を盗まれても、パスフレーズがなければ中は読めません。パスフレーズをその端末に書いておかないでください。</source>
        <extracomment>restore page: what to do when it does not work</extracomment>
        <translation>Nobody reads a stolen device without the passphrase. Do not write the passphrase on that device.</translation>
    </message>
    <message>
        <source>書いておくこと</source>
        <extracomment>restore page: heading</extracomment>
        <translation>To be written down</translation>
    </message>
    <message>
        <source>バックアップのある場所</source>
        <extracomment>restore page: to be written on</extracomment>
        <translation>Where the backups are</translation>
    </message>
    <message>
        <source>パスフレーズの紙のある場所</source>
        <extracomment>restore page: to be written on</extracomment>
        <translation>Where the passphrase is kept</translation>
    </message>
    <message>
        <source>復旧コードの紙のある場所</source>
        <extracomment>restore page: to be written on</extracomment>
        <translation>Where the recovery code is kept</translation>
    </message>
    <message>
        <source>責任者の名前と電話</source>
        <extracomment>restore page: to be written on</extracomment>
        <translation>Responsible person and telephone</translation>
    </message>
    <message>
        <source>最後に練習した日</source>
        <extracomment>restore page: to be written on</extracomment>
        <translation>Day of the last drill</translation>
    </message>
    <message>
        <source>もしものとき: 復元のしかた</source>
        <extracomment>restore page: title</extracomment>
        <translation>In an emergency: how to restore</translation>
    </message>
    <message>
        <source>端末が壊れた、失くした、記録が開かない。そんなときに、この紙のとおりにします。印刷して、パスフレーズの紙とは別の、金庫などに保管してください。</source>
        <extracomment>restore page: what the page is for</extracomment>
        <translation>Your device is broken or lost, or the records do not open: then do as this page says. Print it and keep it in a safe place, apart from the paper with the passphrase.</translation>
    </message>
</context>
<context>
    <name>RestoreScreen</name>
    <message>
        <source>バックアップから戻します</source>
        <extracomment>title of the page that brings a backup back</extracomment>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>まず新しい場所に戻して、全部の中身を確かめます。確かめ終わるまで、いまあるものには触れません。</source>
        <extracomment>beneath the title</extracomment>
        <translation>It is first brought back in a new place and checked whole. Until then nothing that is there is touched.</translation>
    </message>
    <message>
        <source>いまの記録は消さずに、となりに残します。</source>
        <extracomment>a store is there already; it is kept</extracomment>
        <translation>The present records are not deleted; they are kept beside.</translation>
    </message>
    <message>
        <source>名前が「.mamori-backup」で終わるファイルをえらびます。USB メモリにあるときは、先につないでください。</source>
        <extracomment>before a backup was chosen</extracomment>
        <translation>Choose a file whose name ends in “.mamori-backup”. If it is on a USB stick, connect that first.</translation>
    </message>
    <message>
        <source>ファイル</source>
        <extracomment>restore: the file</extracomment>
        <translation>File</translation>
    </message>
    <message>
        <source>作ったとき</source>
        <extracomment>restore: when the backup was made</extracomment>
        <translation>Made</translation>
    </message>
    <message>
        <source>履歴の数</source>
        <extracomment>restore: entries of the history in the backup</extracomment>
        <translation>History entries</translation>
    </message>
    <message>
        <source>控えを作ったときのパスフレーズ、または復旧コード</source>
        <extracomment>restore: the passphrase that opens the backup</extracomment>
        <translation>Passphrase at the time of the copy, or recovery code</translation>
    </message>
    <message>
        <source>あなたの名前</source>
        <extracomment>restore: whose passphrase it is, where the store has several people</extracomment>
        <translation>Your name</translation>
    </message>
    <message>
        <source>戻して、確かめています…</source>
        <extracomment>while a backup is brought back</extracomment>
        <translation>Restoring and checking…</translation>
    </message>
    <message>
        <source>元に戻す</source>
        <extracomment>button: brings the backup back</extracomment>
        <translation>Restore</translation>
    </message>
    <message>
        <source>パスフレーズを入れてください</source>
        <extracomment>why the button cannot be pressed yet</extracomment>
        <translation>Enter the passphrase</translation>
    </message>
    <message>
        <source>この端末の控えを使う（%1）</source>
        <extracomment>button: takes the newest sound backup on this device; %1 is when it was made</extracomment>
        <translation>Use the copy on this device (%1)</translation>
    </message>
    <message>
        <source>ほかのファイルをえらぶ</source>
        <extracomment>button: another backup</extracomment>
        <translation>Choose another file</translation>
    </message>
    <message>
        <source>ファイルをえらぶ</source>
        <extracomment>button: chooses the backup</extracomment>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>button: leaves without bringing anything back</extracomment>
        <translation>Stop here</translation>
    </message>
</context>
<context>
    <name>RoleCard</name>
    <message>
        <source>役割</source>
        <extracomment>card of a person: the role</extracomment>
        <translation>Role</translation>
    </message>
    <message>
        <source>責任者がほかにいないので、役割は変えられません。先に、ほかの人を責任者にしてください。</source>
        <extracomment>why the role of the only responsible person stays</extracomment>
        <translation>Nobody else is responsible, so this role stays. Make somebody else responsible first.</translation>
    </message>
    <message>
        <source>あなたの役割を「%1」に変えます。自分では元に戻せません。</source>
        <extracomment>before the own role is changed; %1 is the new role</extracomment>
        <translation>Your own role becomes “%1”. You cannot take that back yourself.</translation>
    </message>
    <message>
        <source>%1 さんの役割を「%2」に変えます。</source>
        <extracomment>before a role is changed; %1 is a person, %2 the new role</extracomment>
        <translation>The role of %1 becomes “%2”.</translation>
    </message>
    <message>
        <source>役割を変える</source>
        <extracomment>button: changes the role</extracomment>
        <translation>Change the role</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>責任者</source>
        <extracomment>role of a person: everything</extracomment>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>担当者</source>
        <extracomment>role of a person: the daily work</extracomment>
        <translation>Staff</translation>
    </message>
    <message>
        <source>閲覧</source>
        <extracomment>role of a person: looks, changes nothing</extracomment>
        <translation>Viewer</translation>
    </message>
    <message>
        <source>すべてできます。人、鍵、バックアップ、事業者への依頼も。</source>
        <extracomment>what the responsible person may do</extracomment>
        <translation>Everything, with people, keys, backups and requests to vendors.</translation>
    </message>
    <message>
        <source>答える、台帳をつける、回答を受け取る。人、鍵、バックアップは変えられません。</source>
        <extracomment>what staff may do</extracomment>
        <translation>Answers, ledgers, taking responses in. Not people, keys or backups.</translation>
    </message>
    <message>
        <source>見るだけで、何も変えられません。</source>
        <extracomment>what a viewer may do</extracomment>
        <translation>Looks, and changes nothing.</translation>
    </message>
</context>
<context>
    <name>RoundDone</name>
    <message>
        <source>ここまでの質問に、ぜんぶ答えました。</source>
        <extracomment>end of 大きく一問ずつ: nothing is left</extracomment>
        <translation>You have answered every question.</translation>
    </message>
    <message>
        <source>今回 %1 問に答えました</source>
        <extracomment>card at the end of 大きく一問ずつ; %1 questions were answered</extracomment>
        <translation>%1 questions answered this time</translation>
    </message>
    <message>
        <source>はい %1</source>
        <extracomment>chip: rows answered はい</extracomment>
        <translation>Yes %1</translation>
    </message>
    <message>
        <source>いいえ %1</source>
        <extracomment>chip: rows answered いいえ</extracomment>
        <translation>No %1</translation>
    </message>
    <message>
        <source>わからない %1</source>
        <extracomment>chip: rows about which the person does not know yet</extracomment>
        <translation>Not sure %1</translation>
    </message>
    <message>
        <source>わからない項目は、知っている人に聞いてから答えます。</source>
        <extracomment>end of a round: only what the person does not know is left</extracomment>
        <translation>Ask somebody who knows about the items you are not sure of, then answer them.</translation>
    </message>
    <message>
        <source>答えていない質問はありません。</source>
        <extracomment>end of a round: nothing waits</extracomment>
        <translation>No question is left unanswered.</translation>
    </message>
    <message>
        <source>%1です。いつでも続きから始められます。</source>
        <extracomment>end of a round; %1 how many wait still: あと 4 問・約 4 分</extracomment>
        <translation>%1. You can go on whenever you like.</translation>
    </message>
    <message>
        <source>ここまでです。お疲れさまでした。</source>
        <extracomment>end of 大きく一問ずつ: something is left</extracomment>
        <translation>That is all for now. Thank you.</translation>
    </message>
</context>
<context>
    <name>RoundDoor</name>
    <message>
        <source>大きく一問ずつ</source>
        <extracomment>button: one large question after the other</extracomment>
        <translation>One large question at a time</translation>
    </message>
    <message>
        <source>大きく一問ずつ（%1）</source>
        <extracomment>button: one large question after the other; %1 how many wait: あと 4 問・約 4 分</extracomment>
        <translation>One large question at a time (%1)</translation>
    </message>
</context>
<context>
    <name>RoundFoot</name>
    <message>
        <source>前へ</source>
        <extracomment>button: the question before</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>次へ</source>
        <extracomment>button: the question after</extracomment>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>RoundHead</name>
    <message>
        <source>%1 / %2</source>
        <extracomment>place of a question among those of the round; %1 of %2</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>進みぐあい</source>
        <extracomment>spoken name of the line that shows how far the round has come</extracomment>
        <translation>Progress</translation>
    </message>
    <message>
        <source>止める</source>
        <extracomment>button: leaves 大きく一問ずつ; it goes on at this question another time</extracomment>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>RoundQuestion</name>
    <message>
        <source>様式の文言：%1</source>
        <extracomment>beneath a plain question: the words of the form, %1</extracomment>
        <translation>Words of the form: %1</translation>
    </message>
    <message>
        <source>様式の文言：%1 %2</source>
        <extracomment>beneath a plain question: the words of the form; %1 is the number of the row, %2 its words</extracomment>
        <translation>Words of the form: %1 %2</translation>
    </message>
    <message>
        <source>確かめかた</source>
        <extracomment>button: shows or folds how to find out the answer</extracomment>
        <translation>How to check</translation>
    </message>
    <message>
        <source>開いています</source>
        <extracomment>spoken state of a button that shows more</extracomment>
        <translation>open</translation>
    </message>
    <message>
        <source>閉じています</source>
        <extracomment>spoken state of a button that shows more</extracomment>
        <translation>closed</translation>
    </message>
</context>
<context>
    <name>RoundScreen</name>
    <message>
        <source>一覧で見る</source>
        <extracomment>button at the end of a round: the sheet with all its rows</extracomment>
        <translation>See the list</translation>
    </message>
    <message>
        <source>ホームへ</source>
        <extracomment>button at the end of a round</extracomment>
        <translation>To the home page</translation>
    </message>
    <message>
        <source>備考や根拠も書く</source>
        <extracomment>button: the row with remark and evidence, out of 大きく一問ずつ</extracomment>
        <translation>Add a remark or evidence</translation>
    </message>
    <message>
        <source>わからない %1 件を聞く</source>
        <extracomment>button at the end of a round; %1 rows are わからない</extracomment>
        <translation>Ask about the %1 you are not sure of</translation>
    </message>
    <message>
        <source>のこりをつづける</source>
        <extracomment>button at the end of a round: on with what waits still</extracomment>
        <translation>Go on with what is left</translation>
    </message>
</context>
<context>
    <name>RowAnswers</name>
    <message>
        <source>備考</source>
        <extracomment>field for anything worth noting at a row</extracomment>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>気づいたことや、書類の置き場所など</source>
        <extracomment>example in the empty remark field</extracomment>
        <translation>Anything you noticed, where papers are kept</translation>
    </message>
    <message>
        <source>2回目の確認にもどる</source>
        <extracomment>button: from putting the first check right back to the second check</extracomment>
        <translation>Back to the second check</translation>
    </message>
</context>
<context>
    <name>RowHead</name>
    <message>
        <source>一覧にもどる</source>
        <extracomment>button: from a row back to the list of rows</extracomment>
        <translation>Back to list</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a row of the form: %1 is its number, %2 its words</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>公式の文言：%1</source>
        <extracomment>beneath the translation of a row: the official words; %1 is Japanese</extracomment>
        <translation>Official wording: %1</translation>
    </message>
    <message>
        <source>ロック</source>
        <extracomment>button: covers the screen and closes the store until the passphrase is given</extracomment>
        <translation>Lock</translation>
    </message>
</context>
<context>
    <name>RowHelp</name>
    <message>
        <source>何を確かめるの？</source>
        <extracomment>head of the help beside a row</extracomment>
        <translation>What is being checked?</translation>
    </message>
    <message>
        <source>確かめかた</source>
        <extracomment>part of the help: how a small pharmacy finds out</extracomment>
        <translation>How to check</translation>
    </message>
    <message>
        <source>知っている人</source>
        <extracomment>part of the help: who usually knows the answer</extracomment>
        <translation>Who knows</translation>
    </message>
    <message>
        <source>立入検査の日</source>
        <extracomment>part of the help: on the day of the inspection</extracomment>
        <translation>On inspection day</translation>
    </message>
    <message>
        <source>現物を見せます。すぐ出せるところに置いておきましょう。</source>
        <extracomment>part of the help for the contact chart</extracomment>
        <translation>You show the chart itself. Keep it where you can bring it out at once.</translation>
    </message>
    <message>
        <source>ことば（押すと説明が出ます）</source>
        <extracomment>above the words that are explained in place</extracomment>
        <translation>Words (press for an explanation)</translation>
    </message>
    <message>
        <source>薬局・事業者向けマニュアル p.%1 ・ ガイドライン第6.0版 %2</source>
        <extracomment>sources of a row; %1 is a page of the manual, %2 sections of the guideline</extracomment>
        <translation>Manual for pharmacies and vendors p. %1 ・ guideline version 6.0 %2</translation>
    </message>
</context>
<context>
    <name>RowHistory</name>
    <message>
        <source>この項目の履歴</source>
        <extracomment>card beside a row: its last changes</extracomment>
        <translation>History of this row</translation>
    </message>
    <message>
        <source>履歴ですべて見る</source>
        <extracomment>button beneath the last changes of a row</extracomment>
        <translation>See all in the history</translation>
    </message>
</context>
<context>
    <name>RowPage</name>
    <message>
        <source>範囲にもどす</source>
        <extracomment>button: the row is part of the contract after all</extracomment>
        <translation>Put back in scope</translation>
    </message>
</context>
<context>
    <name>RowPager</name>
    <message>
        <source>前へ</source>
        <extracomment>button: the row before</extracomment>
        <translation>Previous</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>place of a row among the rows; %1 of %2</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>次へ</source>
        <extracomment>button: the row after</extracomment>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>RowQuestions</name>
    <message>
        <source>確認済みにする</source>
        <extracomment>button beside a question: a person made sure</extracomment>
        <translation>Made sure</translation>
    </message>
    <message>
        <source>どうやって確かめましたか？</source>
        <extracomment>title of the dialog that answers a gentle question</extracomment>
        <translation>How did you make sure?</translation>
    </message>
    <message>
        <source>理由を入れてください。</source>
        <extracomment>why the button cannot be pressed yet</extracomment>
        <translation>Enter a reason.</translation>
    </message>
    <message>
        <source>理由</source>
        <extracomment>field: how a person made sure</extracomment>
        <translation>Reason</translation>
    </message>
    <message>
        <source>例: 紙の台帳で確かめた</source>
        <extracomment>example of how a person made sure</extracomment>
        <translation>Example: looked it up in the paper ledger</translation>
    </message>
</context>
<context>
    <name>SampleBanner</name>
    <message>
        <source>見本を終わる</source>
        <extracomment>button in the banner of the sample: throws the invented data away</extracomment>
        <translation>End sample</translation>
    </message>
    <message>
        <source>見本です。つくりものの薬局で、自由に試せます。見本の中の今日は %1</source>
        <extracomment>banner over every page of the sample; %1 is the day that it is there</extracomment>
        <translation>A sample: an invented pharmacy to try things with. Today in the sample is %1</translation>
    </message>
    <message>
        <source>見本です。閉じる</source>
        <extracomment>banner over every page of the sample on a phone, opened: a press closes it</extracomment>
        <translation>Sample. Close</translation>
    </message>
    <message>
        <source>見本です。開く</source>
        <extracomment>banner over every page of the sample on a phone: a press opens it</extracomment>
        <translation>Sample. Open</translation>
    </message>
    <message>
        <source>見本です</source>
        <extracomment>banner over every page of the sample on a phone; one short line</extracomment>
        <translation>Sample</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>ファイルを保存する場所</source>
        <extracomment>title of a file dialog</extracomment>
        <translation>Where to save the file</translation>
    </message>
    <message>
        <source>まもり手帳のファイル</source>
        <extracomment>kind of file in a file dialog</extracomment>
        <translation>Mamori Techo files</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>元にもどす</source>
        <extracomment>button beside 保存しました: brings back what was there before</extracomment>
        <translation>Undo</translation>
    </message>
    <message>
        <source>元にもどしました %1</source>
        <extracomment>an answer was taken back; %1 is the time of day</extracomment>
        <translation>Undone %1</translation>
    </message>
    <message>
        <source>やり直しました %1</source>
        <extracomment>an answer that was taken back was given again; %1 is the time of day</extracomment>
        <translation>Redone %1</translation>
    </message>
    <message>
        <source>保存しました %1</source>
        <extracomment>shown after each answer; %1 is the time of day</extracomment>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>答えると、すぐに保存します。</source>
        <extracomment>in the place where it will say that an answer was saved</extracomment>
        <translation>Each answer is saved at once.</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <extracomment>shown after the answer of another row than the one that is open; %1 is that row, %2 what was done</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>やり直す</source>
        <extracomment>button beside 元にもどしました: gives the answer again</extracomment>
        <translation>Redo</translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>保存しました %1</source>
        <extracomment>shown after each answer; %1 is the time of day</extracomment>
        <translation>Saved %1</translation>
    </message>
</context>
<context>
    <name>ScanProgress</name>
    <message>
        <source>%2 枚のうち %1 枚を読み取りました</source>
        <extracomment>parts of a message that were read; %1 of %2</extracomment>
        <translation>%1 of %2 codes read</translation>
    </message>
    <message>
        <source>まだの QR: %1 枚目</source>
        <extracomment>numbers of the parts that are missing, such as 2、5</extracomment>
        <translation>Still missing: code %1</translation>
    </message>
    <message>
        <source>同じ番号がいつまでも残るときは、相手の画面で「止める」を押し、その番号を出してもらってください。</source>
        <extracomment>how to get one part that is always missed</extracomment>
        <translation>If the same number stays missing, ask the other side to press “Stop” and show that number.</translation>
    </message>
    <message>
        <source>合わない QR が 1 枚ありました</source>
        <extracomment>one of the codes read is wrong</extracomment>
        <translation>One code did not fit</translation>
    </message>
    <message>
        <source>そのまま写し続けてください。正しい QR がそろえば、読み取れます。</source>
        <extracomment>one of the codes read is wrong; nothing need be done</extracomment>
        <translation>Keep the camera on the codes. It will be read once the right ones are there.</translation>
    </message>
    <message>
        <source>はじめから読み直す</source>
        <extracomment>forgets the parts that were read</extracomment>
        <translation>Start over</translation>
    </message>
</context>
<context>
    <name>ScopeOut</name>
    <message>
        <source>この項目は契約の範囲外です</source>
        <extracomment>button at a vendor&apos;s row: the contract does not cover it</extracomment>
        <translation>Our contract does not cover this item</translation>
    </message>
    <message>
        <source>契約の範囲外にする</source>
        <extracomment>title of the dialog that takes a row out of the contract&apos;s scope</extracomment>
        <translation>Mark as outside the contract</translation>
    </message>
    <message>
        <source>範囲外にすると、この項目には答えなくてよくなります。理由は検査のときに見られます。</source>
        <extracomment>text of the dialog that takes a row out of the contract&apos;s scope</extracomment>
        <translation>An item marked this way no longer needs an answer. The reason may be looked at during the inspection.</translation>
    </message>
    <message>
        <source>範囲外にする</source>
        <extracomment>button of the dialog that takes a row out of the contract&apos;s scope</extracomment>
        <translation>Mark as outside</translation>
    </message>
    <message>
        <source>理由を書いてください</source>
        <extracomment>why the button cannot be pressed yet</extracomment>
        <translation>Write the reason</translation>
    </message>
    <message>
        <source>理由</source>
        <extracomment>field: why the contract does not cover the row</extracomment>
        <translation>Reason</translation>
    </message>
    <message>
        <source>サーバはこの事業者の担当ではない</source>
        <extracomment>example in the empty reason field</extracomment>
        <translation>This vendor does not look after the server</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>チェック</source>
        <extracomment>group of what was found: rows of the checklist</extracomment>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>事業者</source>
        <extracomment>group of what was found: vendors</extracomment>
        <translation>Vendors</translation>
    </message>
    <message>
        <source>確かめかた</source>
        <extracomment>group of what was found: how to check a row</extracomment>
        <translation>How to check</translation>
    </message>
    <message>
        <source>用語</source>
        <extracomment>group of what was found: words that are explained</extracomment>
        <translation>Words</translation>
    </message>
</context>
<context>
    <name>SearchSheet</name>
    <message>
        <source>検索</source>
        <extracomment>head of the sheet that searches through everything</extracomment>
        <translation>Search</translation>
    </message>
    <message>
        <source>さがす言葉</source>
        <extracomment>field: what to search for</extracomment>
        <translation>What to search for</translation>
    </message>
    <message>
        <source>例：2(4)、PC-001、ルータ</source>
        <extracomment>examples in the empty search field: a row, a device, a word</extracomment>
        <translation>For example 2(4), PC-001, router</translation>
    </message>
    <message>
        <source>項目・事業者・台帳・確かめかた・用語をまとめてさがします。</source>
        <extracomment>explains the empty search field</extracomment>
        <translation>Searches items, vendors, ledgers, how to check, and words.</translation>
    </message>
    <message>
        <source>「%1」は見つかりません。</source>
        <extracomment>nothing was found; %1 is what was typed</extracomment>
        <translation>Nothing found for “%1”.</translation>
    </message>
</context>
<context>
    <name>SecondCheck</name>
    <message>
        <source>2回目の確認：できるようになりましたか？</source>
        <extracomment>above the two answers of the second check</extracomment>
        <translation>Second check: can you do it now?</translation>
    </message>
    <message>
        <source>2回目に確認した日</source>
        <extracomment>name of a date field: the day of the second check</extracomment>
        <translation>Date of second check</translation>
    </message>
</context>
<context>
    <name>SecretCard</name>
    <message>
        <source>パスフレーズ</source>
        <extracomment>card of a person: the passphrase</extracomment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>閲覧者のパスフレーズは、責任者が変えます。</source>
        <extracomment>why a viewer cannot change the own passphrase</extracomment>
        <translation>A viewer&apos;s passphrase is changed by the responsible person.</translation>
    </message>
    <message>
        <source>だれかに知られたかもしれないときは、すぐに変えます。</source>
        <extracomment>what changing the own passphrase does</extracomment>
        <translation>Change it at once when somebody may know it.</translation>
    </message>
    <message>
        <source>忘れたときや、10 回まちがえて止まったときに、新しく決めます。本人に入れてもらってください。</source>
        <extracomment>when somebody else&apos;s passphrase is set anew; the person types it</extracomment>
        <translation>For when it is forgotten, or stopped after ten wrong tries. Let the person type it.</translation>
    </message>
    <message>
        <source>パスフレーズを変える</source>
        <extracomment>button: changes the own passphrase</extracomment>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>新しいパスフレーズを決める</source>
        <extracomment>button: sets somebody else&apos;s passphrase anew</extracomment>
        <translation>Set a new passphrase</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>button: leaves the passphrase as it is</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>次へ</source>
        <extracomment>goes on to the last step</extracomment>
        <translation>Next</translation>
    </message>
    <message>
        <source>いままでのパスフレーズを、もう一度入れてください。</source>
        <extracomment>before the own passphrase is changed</extracomment>
        <translation>Enter the passphrase you have used until now once more.</translation>
    </message>
    <message>
        <source>%1 さんのパスフレーズを新しくします。</source>
        <extracomment>before somebody else&apos;s passphrase is set; %1 is a person</extracomment>
        <translation>%1 gets a new passphrase.</translation>
    </message>
    <message>
        <source>変える</source>
        <extracomment>button: changes the passphrase</extracomment>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>%1 文字</source>
        <extracomment>beneath a passphrase field; %1 is the number of letters</extracomment>
        <translation>Characters: %1</translation>
    </message>
</context>
<context>
    <name>SelectField</name>
    <message>
        <source>%1 %2</source>
        <extracomment>spoken for a list field; %1 is its name, %2 what is chosen</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>設定</source>
        <extracomment>title of the settings</extracomment>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>閉じる</source>
        <extracomment>button that closes a sheet</extracomment>
        <translation>Close</translation>
    </message>
    <message>
        <source>医療情報システムを使っていないので、答えなくてよい項目です。</source>
        <extracomment>why a row need not be answered: the first question was answered いいえ</extracomment>
        <translation>No medical information system is used, so this item needs no answer.</translation>
    </message>
    <message>
        <source>事業者と契約していないので、答えなくてよい項目です。</source>
        <extracomment>why a row need not be answered</extracomment>
        <translation>There is no contract with a vendor, so this item needs no answer.</translation>
    </message>
    <message>
        <source>契約の範囲外です：%1</source>
        <extracomment>why a row need not be answered; %1 is the reason a person gave</extracomment>
        <translation>Outside the contract: %1</translation>
    </message>
    <message>
        <source>目標日がまだありません</source>
        <extracomment>note in the list beside いいえ</extracomment>
        <translation>No target date yet</translation>
    </message>
    <message>
        <source>目標日 %1</source>
        <extracomment>note in the list beside いいえ; %1 is a day</extracomment>
        <translation>Target date %1</translation>
    </message>
    <message>
        <source>わからない（あとで聞く）</source>
        <extracomment>note in the list: the person does not know yet</extracomment>
        <translation>Not sure (ask later)</translation>
    </message>
    <message>
        <source>はい %1</source>
        <extracomment>an answer of the form with its day, %1: yes</extracomment>
        <translation>Yes %1</translation>
    </message>
    <message>
        <source>いいえ %1</source>
        <extracomment>an answer of the form with its day, %1: no</extracomment>
        <translation>No %1</translation>
    </message>
    <message>
        <source>システムを使っていないため</source>
        <extracomment>in the list, why a row need not be answered: the first question was answered いいえ</extracomment>
        <translation>Because no system is in use</translation>
    </message>
    <message>
        <source>事業者と契約していないため</source>
        <extracomment>in the list, why a row need not be answered</extracomment>
        <translation>Because there is no vendor contract</translation>
    </message>
    <message>
        <source>契約の範囲外：%1</source>
        <extracomment>in the list, why a row need not be answered; %1 is the reason a person gave</extracomment>
        <translation>Outside the contract: %1</translation>
    </message>
    <message>
        <source>目標日 %1を過ぎています</source>
        <extracomment>note in the list beside いいえ; %1 is a day</extracomment>
        <translation>Target date %1 has passed</translation>
    </message>
    <message>
        <source>要確認：確認した日</source>
        <extracomment>note in the list beside a row whose check day cannot be right as it stands</extracomment>
        <translation>To be confirmed: day of the check</translation>
    </message>
    <message>
        <source>もう一度確認</source>
        <extracomment>note in the list beside a row that last year&apos;s answer stands beside</extracomment>
        <translation>Confirm again</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>そえるもの</source>
        <extracomment>gallery</extracomment>
        <translation>Extras</translation>
    </message>
    <message>
        <source>くわしい説明</source>
        <extracomment>gallery sample</extracomment>
        <translation>More details</translation>
    </message>
    <message>
        <source>辞めた人や、しばらく使っていない人の ID が残っていないかを見ます。残っていると、そこから侵入されることがあります。</source>
        <extracomment>gallery sample</extracomment>
        <translation>See whether IDs are left over from people who have quit or have not used the system for some time. If any are left, intruders can use them to get in.</translation>
    </message>
    <message>
        <source>覚え書き</source>
        <extracomment>gallery sample</extracomment>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>SheetSummary</name>
    <message>
        <source>%1 ・ %2</source>
        <extracomment>whose sheet it is; %1 is the vendor, %2 its system</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>ほかの項目には答えなくてよくなりました</source>
        <extracomment>how far a sheet has come when the first question was answered いいえ</extracomment>
        <translation>the other rows need no answer</translation>
    </message>
    <message>
        <source>%1 項目中 %2 項目に回答済み</source>
        <extracomment>how far a sheet has come; %1 is the number of rows, %2 how many are answered</extracomment>
        <translation>%2 of %1 rows answered</translation>
    </message>
</context>
<context>
    <name>SheetTools</name>
    <message>
        <source>用紙にする</source>
        <extracomment>button: this sheet as a PDF, set as the official form</extracomment>
        <translation>Make the form</translation>
    </message>
    <message>
        <source>ほかの操作</source>
        <extracomment>button: shows or folds what else can be done with a sheet</extracomment>
        <translation>More</translation>
    </message>
    <message>
        <source>開いています</source>
        <extracomment>spoken state of a button that shows more</extracomment>
        <translation>Open</translation>
    </message>
    <message>
        <source>閉じています</source>
        <extracomment>spoken state of a button that shows more</extracomment>
        <translation>Closed</translation>
    </message>
    <message>
        <source>白紙の用紙</source>
        <extracomment>button: this sheet as a PDF without answers, to be filled in by hand</extracomment>
        <translation>Blank form</translation>
    </message>
    <message>
        <source>表計算のファイル</source>
        <extracomment>button: this sheet as a spreadsheet</extracomment>
        <translation>Spreadsheet</translation>
    </message>
    <message>
        <source>%1 項目を書き入れました</source>
        <extracomment>word that rows of a filled form were taken; %1 how many</extracomment>
        <translation>%1 rows were taken</translation>
    </message>
    <message>
        <source>記入済みのファイルを読む</source>
        <extracomment>button: reads a copy of this sheet that was filled in as a spreadsheet</extracomment>
        <translation>Read a filled-in file</translation>
    </message>
    <message>
        <source>厚生労働省の様式に書き込む</source>
        <extracomment>button: writes the answers of this sheet into the ministry&apos;s own spreadsheet</extracomment>
        <translation>Fill in the ministry’s form</translation>
    </message>
    <message>
        <source>記入済みのファイルを読んでいます…</source>
        <extracomment>while a filled form is read</extracomment>
        <translation>Reading the filled-in file…</translation>
    </message>
    <message>
        <source>様式の %1 か所に書き込んで保存しました</source>
        <extracomment>word that the ministry&apos;s form was filled in and saved; %1 how many cells</extracomment>
        <translation>Saved with %1 places of the form filled in</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>あと %1 秒でロックします。さわると、そのまま続けられます。</source>
        <extracomment>shortly before the store locks by itself; %1 seconds</extracomment>
        <translation>Locks in %1 seconds. Touch to go on.</translation>
    </message>
</context>
<context>
    <name>ShowCard</name>
    <message>
        <source>検査コードは、数字 8 けたなどです。言われたとおりに入れてください。</source>
        <extracomment>why the status cannot be made yet</extracomment>
        <translation>A code has eight digits, for example. Enter it as you were told.</translation>
    </message>
    <message>
        <source>署名つきの記入状況をわたす</source>
        <extracomment>card of the inspection: the signed status</extracomment>
        <translation>Hand over the signed status</translation>
    </message>
    <message>
        <source>何項目に記入したかを、この薬局の鍵で署名したものです。答えの中身は入りません。</source>
        <extracomment>what the signed status is</extracomment>
        <translation>It tells how many rows are filled in, signed with this pharmacy’s key. No answer is in it.</translation>
    </message>
    <message>
        <source>検査コード（検査担当者に言われたときだけ）</source>
        <extracomment>field: the code that an inspector gives out</extracomment>
        <translation>Inspection code (only if the inspector gave you one)</translation>
    </message>
    <message>
        <source>例: 4821 7730</source>
        <extracomment>example of a code</extracomment>
        <translation>e.g. 4821 7730</translation>
    </message>
    <message>
        <source>検査用の QR を出す</source>
        <extracomment>button: shows the signed status as QR for the inspector</extracomment>
        <translation>Show the code for the inspector</translation>
    </message>
    <message>
        <source>紙にする（PDF）</source>
        <extracomment>button: the signed status with its codes as PDF</extracomment>
        <translation>On paper (PDF)</translation>
    </message>
</context>
<context>
    <name>ShownSheet</name>
    <message>
        <source>%1 / %2 項目</source>
        <extracomment>rows of a sheet; %1 answered, %2 all</extracomment>
        <translation>%1 / %2 rows</translation>
    </message>
    <message>
        <source>はい %1 ・ いいえ %2</source>
        <extracomment>answers of a sheet; %1 yes, %2 no</extracomment>
        <translation>Yes %1 ・ No %2</translation>
    </message>
    <message>
        <source>目標日を過ぎたもの %1</source>
        <extracomment>of these the target day is past; %1 how many</extracomment>
        <translation>past the target day %1</translation>
    </message>
    <message>
        <source>直近の点検 %1</source>
        <extracomment>the day of a sheet&apos;s last check</extracomment>
        <translation>last check %1</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>%1に署名して、ほかの人に渡しますか？</source>
        <extracomment>question before a form is signed for others; %1 the form</extracomment>
        <translation>Sign %1 and hand it to others?</translation>
    </message>
    <message>
        <source>署名して保存先を選ぶ</source>
        <extracomment>button: signs a form</extracomment>
        <translation>Sign and choose where to save</translation>
    </message>
    <message>
        <source>渡したことは「この端末から出たもの」に残ります。番号は、設定の「信頼する鍵」でいつでも見られます。</source>
        <extracomment>what signing a form leaves behind</extracomment>
        <translation>That it left stays in “What left this device”. The number can always be seen in the settings under “Trusted keys”.</translation>
    </message>
    <message>
        <source>受け取った人は、電話か会って、この端末の 12 けたの番号を確かめます。聞かれたら、この番号を読み上げてください。</source>
        <extracomment>what a receiver compares</extracomment>
        <translation>Whoever receives it compares this device&apos;s twelve digits by telephone or face to face. Read this number out when asked.</translation>
    </message>
    <message>
        <source>取り込んだ様式の項目・番号・対象・期限と、確かでない所、もとのファイルの名前に署名します。あなたの薬局の答えは入りません。</source>
        <extracomment>what is signed</extracomment>
        <translation>You sign the rows, numbers, targets and due years of the form that was read in, its doubts, and the names of its files. No answer of your pharmacy is in it.</translation>
    </message>
    <message>
        <source>発行した人の名前は「%1」になります。受け取った人には「厚生労働省の様式そのものではなく、この人が読み取ったもの」と出ます。</source>
        <extracomment>in whose name a form is signed; %1 the name of the pharmacy</extracomment>
        <translation>It is published in the name of “%1”. Whoever receives it reads: “not the ministry’s form itself, but what this publisher read from it”.</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>契約の範囲外（%1）</source>
        <extracomment>a row that the contract leaves out; %1 is the reason</extracomment>
        <translation>Outside the contract (%1)</translation>
    </message>
    <message>
        <source>目標日 %1</source>
        <extracomment>one line of a signed answer; %1 is a day</extracomment>
        <translation>Target day %1</translation>
    </message>
    <message>
        <source>2回目 %1</source>
        <extracomment>one line of a signed answer; %1 is はい or いいえ with its day</extracomment>
        <translation>Second check %1</translation>
    </message>
    <message>
        <source>備考 %1</source>
        <extracomment>one line of a signed answer; %1 is the remark</extracomment>
        <translation>Remark %1</translation>
    </message>
    <message>
        <source>紙から</source>
        <extracomment>how a signed answer was corrected: from the vendor&apos;s paper</extracomment>
        <translation>from paper</translation>
    </message>
    <message>
        <source>手入力</source>
        <extracomment>how a signed answer was corrected: typed, by a program that still took that</extracomment>
        <translation>typed</translation>
    </message>
    <message>
        <source>署名した答え：%1</source>
        <extracomment>beneath a corrected answer: what the vendor had signed; %1 is that answer</extracomment>
        <translation>Signed answer: %1</translation>
    </message>
    <message>
        <source>あとで直した：%1</source>
        <extracomment>beneath a corrected answer; %1 is who corrected it, when and how</extracomment>
        <translation>Corrected later: %1</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <extracomment>who signed a vendor&apos;s answers; %1 is the person, %2 the company</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>理由「%1」</source>
        <extracomment>why a signed answer was corrected or not taken over; %1 is the reason as it was written</extracomment>
        <translation>reason: “%1”</translation>
    </message>
    <message>
        <source>（%1、%2）</source>
        <extracomment>beneath an answer that is not what was signed: by whom and when that was; %1 is the person, %2 the day</extracomment>
        <translation> (%1, %2)</translation>
    </message>
    <message>
        <source>直前の回答を取り入れなかった：%1</source>
        <extracomment>beneath an answer: the vendor signed something else since, which was not taken over; %1 who, when and why</extracomment>
        <translation>The last answer was not taken over: %1</translation>
    </message>
    <message>
        <source>紙に署名した人 %1（%2に受け取り）</source>
        <extracomment>who signed the paper that a signed answer was corrected from; %1 who, %2 the day it was received</extracomment>
        <translation>paper signed by %1 (received %2)</translation>
    </message>
</context>
<context>
    <name>SignatureCard</name>
    <message>
        <source>署名は正しく、内容は変えられていません</source>
        <extracomment>card: the signature of what a pharmacy showed is sound</extracomment>
        <translation>The signature is sound; nothing was altered</translation>
    </message>
    <message>
        <source>署名した日時</source>
        <extracomment>when a pharmacy signed what it showed</extracomment>
        <translation>Signed</translation>
    </message>
    <message>
        <source>照合番号</source>
        <extracomment>twelve digits of a pharmacy&apos;s key</extracomment>
        <translation>Digits</translation>
    </message>
    <message>
        <source>様式</source>
        <extracomment>which year&apos;s form</extracomment>
        <translation>Form</translation>
    </message>
    <message>
        <source>読み取った日時</source>
        <extracomment>when it was taken in</extracomment>
        <translation>Read</translation>
    </message>
    <message>
        <source>検査コード</source>
        <extracomment>the code that an inspector gave out, as the pharmacy typed it in</extracomment>
        <translation>Inspection code</translation>
    </message>
    <message>
        <source>%1（この端末で出したコードと同じです）</source>
        <extracomment>the code is the one that this device gave out; %1 the code</extracomment>
        <translation>%1 (the code this device gave out)</translation>
    </message>
    <message>
        <source>%1 日前の状況です。新しいものを見せてもらってください。</source>
        <extracomment>the status is old; %1 is how many days</extracomment>
        <translation>This is %1 days old. Ask for a new one.</translation>
    </message>
    <message>
        <source>分かるのは、この鍵の持ち主が何件と記入したかです。記入が正しいかどうかは、現場で確かめます。</source>
        <extracomment>what a signature does not say</extracomment>
        <translation>It tells how many rows the holder of this key filled in. Whether they are right is checked on the spot.</translation>
    </message>
</context>
<context>
    <name>SignedAnswer</name>
    <message>
        <source>署名した答え</source>
        <extracomment>card: what the vendor signed about this row</extracomment>
        <translation>Signed answer</translation>
    </message>
    <message>
        <source>この項目には答えていません</source>
        <extracomment>the vendor signed nothing about this row</extracomment>
        <translation>This row was not answered</translation>
    </message>
    <message>
        <source>あとで直した答え</source>
        <extracomment>card: what stands now, corrected after the vendor had signed</extracomment>
        <translation>Corrected since</translation>
    </message>
    <message>
        <source>答えなし</source>
        <extracomment>a signed answer was taken away</extracomment>
        <translation>No answer</translation>
    </message>
    <message>
        <source>いまの答え</source>
        <extracomment>card: what stands now, although the vendor signed something else since</extracomment>
        <translation>What stands now</translation>
    </message>
    <message>
        <source>直前の回答を取り入れなかった：%1</source>
        <extracomment>what a vendor signed last was not taken over; %1 who decided so, when and why</extracomment>
        <translation>The last answer was not taken over: %1</translation>
    </message>
</context>
<context>
    <name>SignedBand</name>
    <message>
        <source>%1が%2に署名しました</source>
        <extracomment>who signed a vendor&apos;s answers and when; %1 person and company, %2 day</extracomment>
        <translation>%1 signed on %2</translation>
    </message>
    <message>
        <source>照合番号 %1</source>
        <extracomment>below who signed; %1 is the twelve digits that were compared</extracomment>
        <translation>Number %1</translation>
    </message>
    <message>
        <source>もう一度依頼する</source>
        <extracomment>button: asks the vendor anew</extracomment>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>回答のもと：%1</source>
        <extracomment>on what a vendor&apos;s answers stand; %1 the counts: 署名 6・紙（写しあり） 1・手入力 0</extracomment>
        <translation>Stands on: %1</translation>
    </message>
    <message>
        <source>照合番号 %1。直すときは、もう一度依頼するか、直した紙を写真といっしょに入力します。</source>
        <extracomment>below who signed; %1 is the twelve digits that were compared</extracomment>
        <translation>Digits %1. To correct it, ask again, or type in the corrected paper with its photo.</translation>
    </message>
</context>
<context>
    <name>StandardCard</name>
    <message>
        <source>標準回答</source>
        <extracomment>heading over the standard answers of a request</extracomment>
        <translation>Standard answers</translation>
    </message>
    <message>
        <source>同じ名前の製品の標準回答が %1 システム分あります。入れたあとで、この薬局に合わせて直せます。</source>
        <extracomment>standard answers can be put in; %1 how many systems</extracomment>
        <translation>There are standard answers for %1 of the systems. You can adjust them for this pharmacy afterwards.</translation>
    </message>
    <message>
        <source>標準回答を入れる</source>
        <extracomment>puts the standard answers in</extracomment>
        <translation>Put the standard answers in</translation>
    </message>
    <message>
        <source>標準回答とちがう項目 %1</source>
        <extracomment>rows that say something else than the standard answers; %1 how many</extracomment>
        <translation>%1 items differ from the standard answers</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a row by its number, title and what it speaks about</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2（%3）</source>
        <extracomment>a row by its number, title and what it speaks about</extracomment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>標準</source>
        <extracomment>head over what the standard answers say</extracomment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>この薬局</source>
        <extracomment>head over what is answered to this pharmacy</extracomment>
        <translation>This pharmacy</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>まだありません</source>
        <extracomment>there was no backup or drill yet</extracomment>
        <translation>None yet</translation>
    </message>
    <message>
        <source>いまの備え</source>
        <extracomment>card of バックアップ: what was proven and when</extracomment>
        <translation>How it stands</translation>
    </message>
    <message>
        <source>この端末の中</source>
        <extracomment>line: the newest backup on this device</extracomment>
        <translation>On this device</translation>
    </message>
    <message>
        <source>端末の外</source>
        <extracomment>line: the newest backup outside this device</extracomment>
        <translation>Outside this device</translation>
    </message>
    <message>
        <source>復元の練習</source>
        <extracomment>line: when bringing back was practised last</extracomment>
        <translation>Restore drill</translation>
    </message>
    <message>
        <source>1 日に 1 回、最初に使うときに自動で作ります。書いたあとに読み返し、全部の中身と履歴を確かめたものだけを数えています。日ごとに 7、週ごとに 5、月ごとに 12 を残します。</source>
        <extracomment>beneath the card: what counts as a backup</extracomment>
        <translation>One is made by itself at the first use of each day. Only what was read back and checked whole, contents and history, counts. Kept are 7 daily, 5 weekly and 12 monthly ones.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>守</source>
        <extracomment>the app&apos;s seal, one letter: protection</extracomment>
        <translation>守</translation>
    </message>
</context>
<context>
    <name>StatesPage</name>
    <message>
        <source>知らせるもの</source>
        <extracomment>gallery</extracomment>
        <translation>Notices</translation>
    </message>
    <message>
        <source>練習用の見本です。本当の薬局のことではありません。</source>
        <extracomment>gallery sample</extracomment>
        <translation>This is a sample for practice. It is not about a real pharmacy.</translation>
    </message>
    <message>
        <source>見本を終える</source>
        <extracomment>gallery sample</extracomment>
        <translation>End sample</translation>
    </message>
    <message>
        <source>この QR は読み取れませんでした</source>
        <extracomment>gallery sample</extracomment>
        <translation>This QR code could not be read</translation>
    </message>
    <message>
        <source>いままでの回答はそのままです。</source>
        <extracomment>gallery sample</extracomment>
        <translation>The answers so far are unchanged.</translation>
    </message>
    <message>
        <source>画面を明るくして、もう一度かざしてください。続くときはファイルで受け取れます。</source>
        <extracomment>gallery sample</extracomment>
        <translation>Make the screen brighter and hold it up again. If it still fails, you can receive a file instead.</translation>
    </message>
    <message>
        <source>この版は、公開された様式から作り直したものです</source>
        <extracomment>gallery sample</extracomment>
        <translation>This edition was rebuilt from the published form</translation>
    </message>
    <message>
        <source>言い回しが本紙と違うことがあります。</source>
        <extracomment>gallery sample</extracomment>
        <translation>Some wording may differ from the original paper.</translation>
    </message>
    <message>
        <source>薬局確認用</source>
        <extracomment>gallery
----------
gallery sample</extracomment>
        <translation>Pharmacy sheet</translation>
    </message>
    <message>
        <source>はい 6</source>
        <extracomment>gallery sample</extracomment>
        <translation>Yes 6</translation>
    </message>
    <message>
        <source>いいえ 1</source>
        <extracomment>gallery sample</extracomment>
        <translation>No 1</translation>
    </message>
    <message>
        <source>未回答 3</source>
        <extracomment>gallery sample</extracomment>
        <translation>Unanswered 3</translation>
    </message>
    <message>
        <source>期限切れ 1</source>
        <extracomment>gallery sample</extracomment>
        <translation>Overdue 1</translation>
    </message>
    <message>
        <source>変更 2</source>
        <extracomment>gallery sample</extracomment>
        <translation>Changed 2</translation>
    </message>
    <message>
        <source>参考項目 8 項目中 2 項目回答済み</source>
        <extracomment>gallery sample</extracomment>
        <translation>Reference items: 2 of 8 answered</translation>
    </message>
    <message>
        <source>答えの印</source>
        <extracomment>gallery</extracomment>
        <translation>Answer marks</translation>
    </message>
    <message>
        <source>バックアップを書き出しています</source>
        <extracomment>gallery sample</extracomment>
        <translation>Writing the backup</translation>
    </message>
    <message>
        <source>あと 10 秒ほどです。</source>
        <extracomment>gallery sample</extracomment>
        <translation>About 10 seconds left.</translation>
    </message>
    <message>
        <source>USB メモリを待っています</source>
        <extracomment>gallery sample</extracomment>
        <translation>Waiting for the USB stick</translation>
    </message>
    <message>
        <source>まだ事業者がありません</source>
        <extracomment>gallery sample</extracomment>
        <translation>No vendors yet</translation>
    </message>
    <message>
        <source>レセコンや電子薬歴の会社を登録すると、確認の依頼を送れます。</source>
        <extracomment>gallery sample</extracomment>
        <translation>Enter the company behind your receipt computer or electronic medication records, and you can send it a request to check.</translation>
    </message>
    <message>
        <source>事業者を登録する</source>
        <extracomment>gallery sample</extracomment>
        <translation>Enter a vendor</translation>
    </message>
</context>
<context>
    <name>SymbolsPage</name>
    <message>
        <source>絵と QR</source>
        <extracomment>gallery</extracomment>
        <translation>Pictures and QR</translation>
    </message>
    <message>
        <source>依頼の QR</source>
        <extracomment>gallery sample</extracomment>
        <translation>Request QR</translation>
    </message>
</context>
<context>
    <name>SystemCard</name>
    <message>
        <source>いいえ %1</source>
        <extracomment>answers that are No; %1 how many</extracomment>
        <translation>No %1</translation>
    </message>
    <message>
        <source>事業者確認用を見る</source>
        <extracomment>opens the vendor&apos;s sheet (事業者確認用) of a system</extracomment>
        <translation>See sheet</translation>
    </message>
    <message>
        <source>%3の %2 項目のうち %1 項目に回答があります</source>
        <extracomment>how much of a vendor&apos;s sheet is filled in; %1 of %2, %3 is the year of the form</extracomment>
        <translation>%1 of %2 rows of %3 are answered</translation>
    </message>
    <message>
        <source>回答のもと：%1</source>
        <extracomment>on what a vendor&apos;s answers stand; %1 the counts: 署名 6・紙（写しあり） 1・手入力 0</extracomment>
        <translation>Stands on: %1</translation>
    </message>
    <message>
        <source>一部を決めました ・ 残り %1 項目</source>
        <extracomment>the rows of a response are decided about in part; %1 how many are left</extracomment>
        <translation>Decided in part · %1 rows left</translation>
    </message>
    <message>
        <source>直した紙を入力する</source>
        <extracomment>corrects what a vendor signed by a paper of it</extracomment>
        <translation>Type in a corrected paper</translation>
    </message>
    <message>
        <source>紙の回答を入力する</source>
        <extracomment>copies a form that a vendor filled in by hand</extracomment>
        <translation>Type a paper in</translation>
    </message>
    <message>
        <source>残りを比べて受け取る</source>
        <extracomment>opens a response to decide about the rows that are left</extracomment>
        <translation>Compare the rest</translation>
    </message>
    <message>
        <source>比べて受け取る</source>
        <extracomment>opens a response to decide about it</extracomment>
        <translation>Compare and accept</translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <source>薬局</source>
        <extracomment>column of the table of pharmacies</extracomment>
        <translation>Pharmacies</translation>
    </message>
    <message>
        <source>足りないもの</source>
        <extracomment>column of the table of pharmacies: how many things are missing, as a bar</extracomment>
        <translation>Missing</translation>
    </message>
    <message>
        <source>いつの状況</source>
        <extracomment>column of the table of pharmacies: how old what they showed is</extracomment>
        <translation>As of</translation>
    </message>
    <message>
        <source>状態</source>
        <extracomment>column of the table of pharmacies: whether it was accepted</extracomment>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>TableHeading</name>
    <message>
        <source>大きい順</source>
        <extracomment>spoken for a column by which a table is sorted</extracomment>
        <translation>Descending</translation>
    </message>
    <message>
        <source>小さい順</source>
        <extracomment>spoken for a column by which a table is sorted</extracomment>
        <translation>Ascending</translation>
    </message>
</context>
<context>
    <name>TableOpenDialog</name>
    <message>
        <source>取り込む表</source>
        <extracomment>title of a file dialog</extracomment>
        <translation>Table to take in</translation>
    </message>
    <message>
        <source>表</source>
        <extracomment>kind of file in a file dialog</extracomment>
        <translation>Tables</translation>
    </message>
</context>
<context>
    <name>TableSaveDialog</name>
    <message>
        <source>表を保存する場所</source>
        <extracomment>title of a file dialog</extracomment>
        <translation>Where to save the table</translation>
    </message>
    <message>
        <source>表</source>
        <extracomment>kind of file in a file dialog</extracomment>
        <translation>Tables</translation>
    </message>
</context>
<context>
    <name>TakeOutCard</name>
    <message>
        <source>端末の外に保存する</source>
        <extracomment>card of バックアップ: a copy outside this device</extracomment>
        <translation>Save outside this device</translation>
    </message>
    <message>
        <source>端末がこわれたり、なくなったりしたときのための控えです。USB メモリなどに保存し、端末とは別の場所にしまいます。中身は暗号でまもられ、パスフレーズがなければ読めません。</source>
        <extracomment>why a copy outside is needed</extracomment>
        <translation>A copy for the day the device breaks or is lost. Save it to a USB stick or the like and keep it in another place. It is encrypted; without the passphrase nobody reads it.</translation>
    </message>
    <message>
        <source>保存し、読み返して確かめました</source>
        <extracomment>a backup was written, read back and checked</extracomment>
        <translation>Saved, read back and checked</translation>
    </message>
    <message>
        <source>えらんだ場所に、暗号のかかった控えを 1 つ作ります。</source>
        <extracomment>before a copy is taken out</extracomment>
        <translation>Makes one encrypted copy in the folder you chose.</translation>
    </message>
    <message>
        <source>ここに保存する</source>
        <extracomment>button: writes the copy</extracomment>
        <translation>Save here</translation>
    </message>
    <message>
        <source>保存する場所をえらぶ</source>
        <extracomment>button: chooses where the copy goes</extracomment>
        <translation>Choose where to save</translation>
    </message>
    <message>
        <source>控えを外に出せるのは、責任者だけです</source>
        <extracomment>why a staff member cannot take a copy out</extracomment>
        <translation>Only the responsible person takes copies out</translation>
    </message>
    <message>
        <source>毎日の保存先を加える</source>
        <extracomment>button: the folder that generations go to by themselves</extracomment>
        <translation>Add a daily folder</translation>
    </message>
    <message>
        <source>毎日の保存先を変える</source>
        <extracomment>button: another folder for the generations</extracomment>
        <translation>Change the daily folder</translation>
    </message>
    <message>
        <source>毎日の控えは、つながっていれば %1 にも作ります。</source>
        <extracomment>where generations go besides this device; %1 is a folder</extracomment>
        <translation>The daily copy goes to %1 too when it is connected.</translation>
    </message>
</context>
<context>
    <name>TargetDay</name>
    <message>
        <source>目標日（いつまでに「はい」にするか）</source>
        <extracomment>name of a date field: the day by which an いいえ will have become はい</extracomment>
        <translation>Target day (by when it will be Yes)</translation>
    </message>
</context>
<context>
    <name>TargetHint</name>
    <message>
        <source>いつまでに「はい」にするか、目標日を決めてください。</source>
        <extracomment>after いいえ, when the row&apos;s year is over</extracomment>
        <translation>Choose a target day: by when will this be Yes?</translation>
    </message>
    <message>
        <source>目標日を決めてください。%1までの日を選べます。</source>
        <extracomment>after いいえ; %1 is the last day that may be chosen</extracomment>
        <translation>Choose a target day, up to %1.</translation>
    </message>
    <message>
        <source>様式の期限（%1）は過ぎています。いま書く目標日は、期限のあとに直す日として残り、用紙には年をつけて印刷されます。</source>
        <extracomment>below it; %1 is the last day of the year in which the row was due</extracomment>
        <translation>The form’s term (%1) is over. A target day written now stands as the day of putting it right after the term, and is printed with its year.</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>文字を隠す</source>
        <extracomment>button in a passphrase field, either hides or shows what was typed</extracomment>
        <translation>Hide text</translation>
    </message>
    <message>
        <source>文字を見せる</source>
        <extracomment>button in a passphrase field that shows what was typed</extracomment>
        <translation>Show text</translation>
    </message>
</context>
<context>
    <name>ThirdParties</name>
    <message>
        <source>画面</source>
        <extracomment>what a library is used for</extracomment>
        <translation>Screens</translation>
    </message>
    <message>
        <source>暗号化した保存</source>
        <extracomment>what a library is used for</extracomment>
        <translation>Encrypted storage</translation>
    </message>
    <message>
        <source>暗号と署名</source>
        <extracomment>what a library is used for</extracomment>
        <translation>Encryption and signatures</translation>
    </message>
    <message>
        <source>やりとりの形式</source>
        <extracomment>what a library is used for</extracomment>
        <translation>Exchange format</translation>
    </message>
    <message>
        <source>QR を作る</source>
        <extracomment>what a library is used for</extracomment>
        <translation>Making QR codes</translation>
    </message>
    <message>
        <source>QR を読む</source>
        <extracomment>what a library is used for</extracomment>
        <translation>Reading QR codes</translation>
    </message>
    <message>
        <source>版の読みこみ</source>
        <extracomment>what a library is used for</extracomment>
        <translation>Reading editions</translation>
    </message>
    <message>
        <source>失敗の扱い</source>
        <extracomment>what a library is used for</extracomment>
        <translation>Handling errors</translation>
    </message>
    <message>
        <source>文字</source>
        <extracomment>what a library is used for</extracomment>
        <translation>Fonts</translation>
    </message>
    <message>
        <source>色</source>
        <extracomment>what a set of design values is used for</extracomment>
        <translation>Colors</translation>
    </message>
    <message>
        <source>表計算のファイルを読む</source>
        <extracomment>what a library is used for</extracomment>
        <translation>Reading spreadsheets</translation>
    </message>
    <message>
        <source>表計算のファイルを書く</source>
        <extracomment>what a library is used for</extracomment>
        <translation>Writing spreadsheets</translation>
    </message>
    <message>
        <source>文字のそろえ</source>
        <extracomment>what a library is used for</extracomment>
        <translation>one form of every letter</translation>
    </message>
    <message>
        <source>PDF の文字</source>
        <extracomment>what a library is used for</extracomment>
        <translation>letters in PDFs</translation>
    </message>
    <message>
        <source>版の確かめ</source>
        <extracomment>what a library is used for</extracomment>
        <translation>checking editions</translation>
    </message>
    <message>
        <source>PDF を絵にする</source>
        <extracomment>what a library is used for</extracomment>
        <translation>drawing PDFs</translation>
    </message>
    <message>
        <source>PIN をまもる部品</source>
        <extracomment>what a library is used for</extracomment>
        <translation>Hardware that protects the PIN</translation>
    </message>
</context>
<context>
    <name>TieCard</name>
    <message>
        <source>この事業者に依頼しないとき</source>
        <extracomment>heading: when a vendor is asked no more</extracomment>
        <translation>When this vendor is not to be asked</translation>
    </message>
    <message>
        <source>この事業者には依頼しません</source>
        <extracomment>heading: this vendor is not asked</extracomment>
        <translation>This vendor is not asked</translation>
    </message>
    <message>
        <source>直接の契約がない（%1）</source>
        <extracomment>why a vendor is not asked; %1 is the reason that was given</extracomment>
        <translation>No direct contract (%1)</translation>
    </message>
    <message>
        <source>契約が終わった（%1）</source>
        <extracomment>why a vendor is not asked; %1 is the reason that was given</extracomment>
        <translation>Contract ended (%1)</translation>
    </message>
    <message>
        <source>薬局と直接契約していない事業者は、提出しなくてかまいません。契約が終わった事業者にも依頼しません。</source>
        <extracomment>who need not be asked (manual I.4)</extracomment>
        <translation>A vendor without a direct contract with the pharmacy need not submit. One whose contract ended is asked no more.</translation>
    </message>
    <message>
        <source>直接の契約がない</source>
        <extracomment>button: the pharmacy has no direct contract with this vendor
----------
title of the dialog that asks why a vendor is not asked</extracomment>
        <translation>no direct contract</translation>
    </message>
    <message>
        <source>契約が終わった</source>
        <extracomment>button: the contract with this vendor ended
----------
title of the dialog that asks why a vendor is not asked</extracomment>
        <translation>contract ended</translation>
    </message>
    <message>
        <source>この事業者に依頼する</source>
        <extracomment>button: this vendor is asked again
----------
title of the dialog that asks why a vendor is asked again</extracomment>
        <translation>Ask this vendor</translation>
    </message>
    <message>
        <source>依頼しない</source>
        <extracomment>button of the dialog: this vendor is asked no more</extracomment>
        <translation>Do not ask</translation>
    </message>
    <message>
        <source>理由</source>
        <extracomment>field: why a vendor is not asked, or asked again</extracomment>
        <translation>Reason</translation>
    </message>
    <message>
        <source>例: 販売店を通した契約、令和5年3月に解約</source>
        <extracomment>example in the empty field</extracomment>
        <translation>e.g. contract through a dealer, ended March 2023</translation>
    </message>
    <message>
        <source>立入検査でまた数えます。理由は履歴に残ります。</source>
        <extracomment>text of the dialog that asks why a vendor is asked again</extracomment>
        <translation>It counts in the inspection again. The reason stays in the history.</translation>
    </message>
    <message>
        <source>依頼する</source>
        <extracomment>button of the dialog: this vendor is asked again</extracomment>
        <translation>Ask</translation>
    </message>
    <message>
        <source>例: 契約しなおした</source>
        <extracomment>example in the empty field</extracomment>
        <translation>e.g. a new contract was made</translation>
    </message>
    <message>
        <source>変えられるのは、責任者だけです。</source>
        <extracomment>to staff, in place of the buttons that end or resume a vendor</extracomment>
        <translation>Only a responsible person can change this.</translation>
    </message>
    <message>
        <source>回答を待たず、立入検査の不足にも数えません。理由は履歴に残ります。</source>
        <extracomment>text of the dialog that asks why a vendor is not asked</extracomment>
        <translation>Its answers are not waited for and not missed at an inspection. The reason stays in the history.</translation>
    </message>
    <message>
        <source>理由を書いてください。</source>
        <extracomment>why the button cannot be pressed yet</extracomment>
        <translation>Give a reason.</translation>
    </message>
</context>
<context>
    <name>TrailCard</name>
    <message>
        <source>依頼の記録</source>
        <extracomment>heading over the days on which a vendor was asked</extracomment>
        <translation>Record of asking</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <extracomment>what was done and by whom; %1 what, %2 who</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>記録を PDF に保存する</source>
        <extracomment>saves the record of asking as PDF</extracomment>
        <translation>Save the record as PDF</translation>
    </message>
</context>
<context>
    <name>TroubleNotice</name>
    <message>
        <source>ほかの記録は読めます。ファイルには手を加えません。</source>
        <extracomment>a part of the store is damaged: what is safe</extracomment>
        <translation>The other records can be read. The file is left as it is.</translation>
    </message>
    <message>
        <source>「保存しました」と出たものは、すべて残っています。見ることは続けられます。</source>
        <extracomment>the disk refuses to save: what is safe</extracomment>
        <translation>Everything that was said to be saved is there. You can go on reading.</translation>
    </message>
    <message>
        <source>ロックする</source>
        <extracomment>button: locks, so that the store is opened anew</extracomment>
        <translation>Lock</translation>
    </message>
    <message>
        <source>もう一度ためす</source>
        <extracomment>button: sees whether the disk saves again</extracomment>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>TrustCard</name>
    <message>
        <source>信頼する鍵</source>
        <extracomment>card of the settings: trusted keys</extracomment>
        <translation>Trusted keys</translation>
    </message>
    <message>
        <source>信頼する鍵を見る</source>
        <extracomment>opens the page of trusted keys</extracomment>
        <translation>Show trusted keys</translation>
    </message>
    <message>
        <source>この端末の 12 けたの番号と、番号をくらべて確かめた相手の鍵を見られます。</source>
        <extracomment>what the page of trusted keys shows</extracomment>
        <translation>Shows this device&apos;s twelve digits and the keys of others that were compared.</translation>
    </message>
</context>
<context>
    <name>TrustScreen</name>
    <message>
        <source>信頼する鍵</source>
        <extracomment>title of the page of trusted keys</extracomment>
        <translation>Trusted keys</translation>
    </message>
    <message>
        <source>この端末の番号</source>
        <extracomment>heading over the digits of this device</extracomment>
        <translation>Digits of this device</translation>
    </message>
    <message>
        <source>まだ、信頼している鍵はありません</source>
        <extracomment>no key is trusted yet</extracomment>
        <translation>No key is trusted yet</translation>
    </message>
    <message>
        <source>依頼を受け取るときに、薬局の番号を確かめると、ここに入ります。</source>
        <extracomment>how a key comes to be trusted, at a vendor</extracomment>
        <translation>A pharmacy&apos;s key comes here when you compare its digits while taking a request.</translation>
    </message>
    <message>
        <source>回答を受け取るときに、事業者の番号を確かめると、ここに入ります。</source>
        <extracomment>how a key comes to be trusted, at a pharmacy</extracomment>
        <translation>A vendor&apos;s key comes here when you compare its digits while accepting an answer.</translation>
    </message>
    <message>
        <source>まだ何も届いていません</source>
        <extracomment>the digits were read out, but no message under that key came yet</extracomment>
        <translation>Nothing came yet</translation>
    </message>
    <message>
        <source>%1 から（%2 が、%3）</source>
        <extracomment>since when a key is trusted; %1 when, %2 by whom, %3 how it was compared</extracomment>
        <translation>Since %1 (%2, %3)</translation>
    </message>
    <message>
        <source>前の鍵から変えた理由: %1</source>
        <extracomment>why a key took the place of another; %1 reason</extracomment>
        <translation>Why it replaced the earlier key: %1</translation>
    </message>
    <message>
        <source>信頼をやめる</source>
        <extracomment>trusts a key no longer
----------
agrees to trust a key no longer</extracomment>
        <translation>Trust no longer</translation>
    </message>
    <message>
        <source>いまは信頼していない鍵</source>
        <extracomment>heading over keys that are trusted no longer</extracomment>
        <translation>Keys no longer trusted</translation>
    </message>
    <message>
        <source>%1の鍵を信頼するのをやめますか？</source>
        <extracomment>question before a key is trusted no longer; %1 whose key</extracomment>
        <translation>No longer trust the key of %1?</translation>
    </message>
    <message>
        <source>理由を書いてください。</source>
        <extracomment>why the button cannot be pressed yet</extracomment>
        <translation>Write the reason.</translation>
    </message>
    <message>
        <source>理由</source>
        <extracomment>field: why a key is trusted no longer</extracomment>
        <translation>Reason</translation>
    </message>
    <message>
        <source>12 けたの数字をくらべて、相手のものだと確かめた鍵です。</source>
        <extracomment>explains the page of trusted keys</extracomment>
        <translation>Keys that were found to be somebody&apos;s by comparing twelve digits.</translation>
    </message>
    <message>
        <source>薬局に聞かれたら、この 12 けたを読みあげるか、この QR を読み取ってもらってください。</source>
        <extracomment>what the digits of a vendor&apos;s device are for</extracomment>
        <translation>When a pharmacy asks, read these twelve digits out or let it read this QR code.</translation>
    </message>
    <message>
        <source>事業者に聞かれたら、この 12 けたを読みあげるか、この QR を読み取ってもらってください。</source>
        <extracomment>what the digits of a pharmacy&apos;s device are for</extracomment>
        <translation>When a vendor asks, read these twelve digits out or let it read this QR code.</translation>
    </message>
    <message>
        <source>次に届いたものは、はじめての鍵として、もう一度 12 けたをくらべます。受け取った回答はそのままです。</source>
        <extracomment>explains what follows</extracomment>
        <translation>What comes next counts as from a new key, and the twelve digits are compared again. Responses that were accepted stay.</translation>
    </message>
</context>
<context>
    <name>TrySheetCard</name>
    <message>
        <source>コードをためす</source>
        <extracomment>card about the recovery sheet: its code is tried</extracomment>
        <translation>Try the code</translation>
    </message>
    <message>
        <source>紙のとおりに入れて、ひらけることを確かめます。パスフレーズも中身も変わりません。</source>
        <extracomment>what trying the recovery code does</extracomment>
        <translation>Type it from the paper to see that it opens the store. No passphrase and nothing inside changes.</translation>
    </message>
    <message>
        <source>このコードで手帳をひらけます。紙をしまってください。</source>
        <extracomment>the recovery code that was typed opens the store</extracomment>
        <translation>This code opens the store. Put the paper away.</translation>
    </message>
    <message>
        <source>復旧コード</source>
        <extracomment>field for the code of the recovery sheet</extracomment>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>小文字でも、空白や区切りの線があってもかまいません。</source>
        <extracomment>beneath the field for the recovery code</extracomment>
        <translation>Small letters, spaces and dashes do not matter.</translation>
    </message>
    <message>
        <source>%1 番目のまとまりが違います。紙と見くらべて、もう一度入れてください。</source>
        <extracomment>beneath the field for the recovery code; %1 is the number of the group with a slip</extracomment>
        <translation>Group %1 is not as printed. Compare it with the paper and type the code again.</translation>
    </message>
    <message>
        <source>ためす</source>
        <extracomment>button: tries the recovery code</extracomment>
        <translation>Try</translation>
    </message>
    <message>
        <source>復旧コードを入れてください</source>
        <extracomment>why the button cannot be pressed yet</extracomment>
        <translation>Enter the recovery code</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>まもり手帳</source>
        <extracomment>title of the lock screen</extracomment>
        <translation>Mamori Techo</translation>
    </message>
    <message>
        <source>この端末の記録は、暗号でまもられています。</source>
        <extracomment>beneath the title of the lock screen</extracomment>
        <translation>The records on this device are protected by encryption.</translation>
    </message>
    <message>
        <source>見本のパスフレーズは「%1」です。</source>
        <extracomment>lock screen of the sample; %1 is its passphrase</extracomment>
        <translation>The passphrase of the sample is “%1”.</translation>
    </message>
    <message>
        <source>パスフレーズ</source>
        <extracomment>field of the lock screen</extracomment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>見本を作っています…</source>
        <extracomment>while the invented data is made</extracomment>
        <translation>Making the sample…</translation>
    </message>
    <message>
        <source>ひらいています…</source>
        <extracomment>while the store is opened</extracomment>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>ひらく</source>
        <extracomment>button of the lock screen</extracomment>
        <translation>Open</translation>
    </message>
    <message>
        <source>パスフレーズを入れてください</source>
        <extracomment>why the button of the lock screen cannot be pressed yet</extracomment>
        <translation>Enter the passphrase</translation>
    </message>
    <message>
        <source>見本で試す</source>
        <extracomment>button: opens invented data to practise with</extracomment>
        <translation>Try the sample</translation>
    </message>
    <message>
        <source>見本を終わる</source>
        <extracomment>button: throws the invented data away</extracomment>
        <translation>End sample</translation>
    </message>
    <message>
        <source>元に戻しました。パスフレーズを入れてひらいてください。</source>
        <extracomment>lock screen after a backup was brought back</extracomment>
        <translation>It is restored. Enter the passphrase to open it.</translation>
    </message>
    <message>
        <source>バックアップから戻す</source>
        <extracomment>button of the lock screen: a backup is brought back</extracomment>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>受け取ったファイルがあります</source>
        <extracomment>lock screen: a file was opened from outside and waits</extracomment>
        <translation>A file waits</translation>
    </message>
    <message>
        <source>名前を入れてください</source>
        <extracomment>why the button of the lock screen cannot be pressed yet</extracomment>
        <translation>Enter your name</translation>
    </message>
    <message>
        <source>まちがいが続いたので、あと %1 秒お待ちください</source>
        <extracomment>why the button of the lock screen cannot be pressed yet; %1 seconds until the next try</extracomment>
        <translation>After several wrong tries: please wait %1 s</translation>
    </message>
    <message>
        <source>あなたの名前</source>
        <extracomment>field of the lock screen where several people use the device</extracomment>
        <translation>Your name</translation>
    </message>
    <message>
        <source>復旧コードでひらく</source>
        <extracomment>button of the lock screen: lets in with the code of the recovery sheet</extracomment>
        <translation>Open with the recovery code</translation>
    </message>
    <message>
        <source>インシデントかも？</source>
        <extracomment>button of the lock screen: the page for a suspected incident</extracomment>
        <translation>An incident?</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>field of the lock screen</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN を入れてください</source>
        <extracomment>why the button of the lock screen cannot be pressed yet</extracomment>
        <translation>Enter the PIN</translation>
    </message>
    <message>
        <source>パスフレーズでひらく</source>
        <extracomment>button of the lock screen: lets in with the passphrase although there is a PIN</extracomment>
        <translation>Open with the passphrase</translation>
    </message>
    <message>
        <source>PIN でひらく</source>
        <extracomment>button of the lock screen: lets in with the PIN after all</extracomment>
        <translation>Open with the PIN</translation>
    </message>
    <message>
        <source>読めるものだけ見る</source>
        <extracomment>button of the lock screen when the store is damaged: shows what can be read of it</extracomment>
        <translation>See what can be read</translation>
    </message>
    <message>
        <source>ひらくと、その中身をお見せします。それまで何も取り込みません。</source>
        <extracomment>lock screen: what becomes of the file</extracomment>
        <translation>Once unlocked, you will see what is in it. Nothing is taken in before that.</translation>
    </message>
</context>
<context>
    <name>VendorCard</name>
    <message>
        <source>事業者確認用</source>
        <extracomment>card of ホーム: the vendors&apos; sheets</extracomment>
        <translation>Vendor sheets</translation>
    </message>
    <message>
        <source>受領 %1</source>
        <extracomment>chip of ホーム: vendors&apos; sheets that were accepted</extracomment>
        <translation>Received %1</translation>
    </message>
    <message>
        <source>確認待ち %1</source>
        <extracomment>chip of ホーム: responses that wait for a person</extracomment>
        <translation>To review %1</translation>
    </message>
    <message>
        <source>回答なし %1</source>
        <extracomment>chip of ホーム: vendors that were asked and have not answered</extracomment>
        <translation>No reply %1</translation>
    </message>
    <message>
        <source>未送付 %1</source>
        <extracomment>chip of ホーム: vendors that were not asked yet</extracomment>
        <translation>Not sent %1</translation>
    </message>
    <message>
        <source>契約している事業者を登録すると、ここに進みぐあいが出ます。</source>
        <extracomment>card of ホーム while no vendor was entered</extracomment>
        <translation>Enter the vendors you have contracts with, and their progress appears here.</translation>
    </message>
    <message>
        <source>システムごとに 1 枚ずつ、事業者に記入してもらいます</source>
        <extracomment>beneath the ring of the vendors&apos; sheets</extracomment>
        <translation>Vendors fill in 1 sheet for each system</translation>
    </message>
</context>
<context>
    <name>VendorDeskScreen</name>
    <message>
        <source>依頼を受け取る</source>
        <extracomment>title of the page that takes a pharmacy&apos;s request in</extracomment>
        <translation>Take in a request</translation>
    </message>
    <message>
        <source>薬局の画面の QR か、受け取ったファイルを読み取ります。</source>
        <extracomment>explains the page that takes a pharmacy&apos;s request in</extracomment>
        <translation>Reads the QR code on the pharmacy&apos;s screen or a file you received.</translation>
    </message>
    <message>
        <source>戻る</source>
        <extracomment>returns from a system&apos;s sheet to its request</extracomment>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>VendorList</name>
    <message>
        <source>事業者</source>
        <extracomment>title of the page of vendors (companies that provide systems)</extracomment>
        <translation>Vendors</translation>
    </message>
    <message>
        <source>システムごとに事業者確認用を送り、回答を受け取ります。</source>
        <extracomment>explains the page of vendors</extracomment>
        <translation>Send a sheet for each system and receive the responses.</translation>
    </message>
    <message>
        <source>確認待ちの回答が %1 件あります</source>
        <extracomment>responses that wait for a person; %1 how many</extracomment>
        <translation>Responses to review: %1</translation>
    </message>
    <message>
        <source>受信箱を見る</source>
        <extracomment>opens the list of what arrived</extracomment>
        <translation>See inbox</translation>
    </message>
    <message>
        <source>事業者と契約している</source>
        <extracomment>switch: whether the pharmacy has contracts with vendors</extracomment>
        <translation>We have contracts with vendors</translation>
    </message>
    <message>
        <source>事業者を足す</source>
        <extracomment>adds a vendor</extracomment>
        <translation>Add vendor</translation>
    </message>
    <message>
        <source>回答を受け取る</source>
        <extracomment>takes a vendor&apos;s response in</extracomment>
        <translation>Receive response</translation>
    </message>
    <message>
        <source>受信箱</source>
        <extracomment>opens the list of what arrived</extracomment>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>催促する事業者が %1 社あります</source>
        <extracomment>silent vendors that are to be reminded today; %1 how many</extracomment>
        <translation>%1 vendors to remind</translation>
    </message>
    <message>
        <source>下の一覧の「催促の日」から、催促したことを書けます。</source>
        <extracomment>what to do about silent vendors</extracomment>
        <translation>Open a vendor marked “remind today” below to note that you reminded it.</translation>
    </message>
    <message>
        <source> ・ 催促の日</source>
        <extracomment>behind a silent vendor: the day to remind it has come</extracomment>
        <translation> · remind today</translation>
    </message>
    <message>
        <source>依頼の記録を保存</source>
        <extracomment>saves the record of asking all vendors as PDF</extracomment>
        <translation>Save the record of asking</translation>
    </message>
    <message>
        <source>「%1」に保存しました</source>
        <extracomment>the record of asking was saved; %1 file name</extracomment>
        <translation>Saved as “%1”</translation>
    </message>
    <message>
        <source>契約していない薬局は、%1を記入しません。</source>
        <extracomment>what it means to have no vendor contract; %1 numbers of rows</extracomment>
        <translation>A pharmacy without a contract does not fill in %1.</translation>
    </message>
    <message>
        <source>事業者と契約しています。変えられるのは、責任者だけです。</source>
        <extracomment>to staff, in place of the switch</extracomment>
        <translation>There are contracts with vendors. Only the responsible person can change this.</translation>
    </message>
    <message>
        <source>事業者と契約していません。変えられるのは、責任者だけです。</source>
        <extracomment>to staff, in place of the switch</extracomment>
        <translation>There are no contracts with vendors. Only the responsible person can change this.</translation>
    </message>
</context>
<context>
    <name>VendorPane</name>
    <message>
        <source>同じ依頼をもう一度渡す</source>
        <extracomment>shows the newest request once more, unchanged</extracomment>
        <translation>Hand over same request again</translation>
    </message>
    <message>
        <source>あらためて依頼する</source>
        <extracomment>asks a vendor anew</extracomment>
        <translation>Make a new request</translation>
    </message>
    <message>
        <source>依頼を渡す</source>
        <extracomment>asks a vendor for the first time</extracomment>
        <translation>Hand over request</translation>
    </message>
    <message>
        <source>回答を受け取る</source>
        <extracomment>takes a vendor&apos;s response in</extracomment>
        <translation>Receive response</translation>
    </message>
    <message>
        <source>システムを足す</source>
        <extracomment>heading over adding a system to a vendor</extracomment>
        <translation>Add a system</translation>
    </message>
    <message>
        <source>システムの名前</source>
        <extracomment>field: name of a system of a vendor</extracomment>
        <translation>System name</translation>
    </message>
    <message>
        <source>例: 電子薬歴</source>
        <extracomment>example of a system&apos;s name</extracomment>
        <translation>Example: electronic medication records</translation>
    </message>
    <message>
        <source>足す</source>
        <extracomment>adds a system to a vendor</extracomment>
        <translation>Add</translation>
    </message>
    <message>
        <source>名前を入れてください。</source>
        <extracomment>why the button cannot be pressed yet</extracomment>
        <translation>Enter a name.</translation>
    </message>
    <message>
        <source>回答がありません。催促する日です</source>
        <extracomment>the day to remind a silent vendor has come</extracomment>
        <translation>No answer yet; remind them today</translation>
    </message>
    <message>
        <source>回答がなければ、%1 に催促しましょう</source>
        <extracomment>when to remind a silent vendor; %1 day</extracomment>
        <translation>If no answer comes, remind them on %1</translation>
    </message>
    <message>
        <source>催促したことを書く</source>
        <extracomment>writes down that a vendor was reminded</extracomment>
        <translation>Note a reminder</translation>
    </message>
    <message>
        <source>「%1」に保存しました</source>
        <extracomment>the record of asking was saved; %1 file name</extracomment>
        <translation>Saved as “%1”</translation>
    </message>
    <message>
        <source>この事業者の番号を先に登録する</source>
        <extracomment>takes the digits of a vendor down before anything came from it</extracomment>
        <translation>Note this vendor&apos;s digits beforehand</translation>
    </message>
    <message>
        <source>照合番号 %1</source>
        <extracomment>twelve digits of the key that this pharmacy trusts for a vendor</extracomment>
        <translation>Digits %1</translation>
    </message>
    <message>
        <source>依頼を作れるのは、責任者だけです。</source>
        <extracomment>to staff: why a vendor cannot be asked</extracomment>
        <translation>Only a responsible person can make a request.</translation>
    </message>
    <message>
        <source>手紙と用紙で依頼する</source>
        <extracomment>button: asks a vendor by letter, with the request&apos;s codes and the blank form behind it</extracomment>
        <translation>Ask by letter</translation>
    </message>
</context>
<context>
    <name>VendorStates</name>
    <message>
        <source>未送付</source>
        <extracomment>state of asking a vendor</extracomment>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>送付済み（今日）</source>
        <extracomment>state of asking a vendor: sent today</extracomment>
        <translation>Sent (today)</translation>
    </message>
    <message>
        <source>送付済み（%1日経過）</source>
        <extracomment>state of asking a vendor: sent %1 days ago</extracomment>
        <translation>Sent (%1 days ago)</translation>
    </message>
    <message>
        <source>回答あり・確認待ち</source>
        <extracomment>state of asking a vendor</extracomment>
        <translation>Answered · to review</translation>
    </message>
    <message>
        <source>受領済み</source>
        <extracomment>state of asking a vendor</extracomment>
        <translation>Received</translation>
    </message>
    <message>
        <source>送付不要</source>
        <extracomment>state of asking a vendor: it need not be asked</extracomment>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>回答なし（終了）</source>
        <extracomment>state of asking a vendor: the request can no longer be answered</extracomment>
        <translation>Ended without an answer</translation>
    </message>
</context>
<context>
    <name>VendorsScreen</name>
    <message>
        <source>回答を受け取る</source>
        <extracomment>title of the page that takes a vendor&apos;s response in</extracomment>
        <translation>Receive a response</translation>
    </message>
    <message>
        <source>事業者から返ってきた回答を読み取ります。</source>
        <extracomment>explains the page that takes a vendor&apos;s response in</extracomment>
        <translation>Reads the response that came back from a vendor.</translation>
    </message>
</context>
<context>
    <name>VisitsCard</name>
    <message>
        <source>これまでの状況</source>
        <extracomment>card: what a pharmacy showed, each time</extracomment>
        <translation>Earlier statuses</translation>
    </message>
</context>
<context>
    <name>WitnessCard</name>
    <message>
        <source>外にある控え</source>
        <extracomment>card: checkpoints of the history that are outside this device</extracomment>
        <translation>Checkpoints outside</translation>
    </message>
    <message>
        <source>依頼や状況を外に出すたびに、その時までの履歴のしるしがいっしょに出ます。しるしを端末の外に置くと、それより前の履歴が書き換えられたときに分かります。</source>
        <extracomment>explains what a checkpoint outside is good for</extracomment>
        <translation>Each request or status that leaves carries a mark of the history up to then. With a mark outside the device, an alteration of the history before it is noticed.</translation>
    </message>
    <message>
        <source>いちばん新しい控え</source>
        <extracomment>line: the checkpoint that covers most of the history</extracomment>
        <translation>Newest checkpoint</translation>
    </message>
    <message>
        <source>控えは、まだ外にありません。</source>
        <extracomment>no checkpoint is outside</extracomment>
        <translation>No checkpoint is outside yet.</translation>
    </message>
    <message>
        <source>今日の控えが外にあります。</source>
        <extracomment>the newest checkpoint outside is of today</extracomment>
        <translation>A checkpoint of today is outside.</translation>
    </message>
    <message numerus="yes">
        <source>%n 日前の控えが外にあります。</source>
        <extracomment>%n days since the newest checkpoint outside</extracomment>
        <translation>
            <numerusform>A checkpoint of %n day ago is outside.</numerusform>
            <numerusform>A checkpoint of %n days ago is outside.</numerusform>
        </translation>
    </message>
    <message>
        <source>控えをファイルに出す</source>
        <extracomment>button: a checkpoint of the history into a small file</extracomment>
        <translation>Save a checkpoint to a file</translation>
    </message>
</context>
<context>
    <name>Word</name>
    <message>
        <source>ことばの説明: %1</source>
        <extracomment>spoken for an underlined word; %1 is the word</extracomment>
        <translation>What the word means: %1</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <extracomment>heading of an explained word; %1 is the word, %2 how it is read</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>文字とことば</source>
        <extracomment>gallery</extracomment>
        <translation>Text and words</translation>
    </message>
    <message>
        <source>どの大きさでも、文節の途中では改行しません。</source>
        <extracomment>gallery</extracomment>
        <translation>At every size, lines never break in the middle of a phrase.</translation>
    </message>
    <message>
        <source>薬局確認用はあと 3 項目です。年度末まで 129 日。</source>
        <extracomment>gallery sample</extracomment>
        <translation>The pharmacy sheet has 3 items left. 129 days until the fiscal year ends.</translation>
    </message>
    <message>
        <source>(5) 退職者や使用していないアカウント等、不要なアカウントを削除している。</source>
        <extracomment>gallery sample</extracomment>
        <translation>(5) Unneeded accounts, such as those of people who have left or that are no longer used, are removed.</translation>
    </message>
    <message>
        <source>この画面を、事業者の端末で読み取ってもらってください</source>
        <extracomment>gallery sample</extracomment>
        <translation>Have the vendor scan this screen with their device</translation>
    </message>
    <message>
        <source>辞めた人や、しばらく使っていない人の ID が残っていないかを見ます。残っていると、そこから侵入されることがあります。レセコンと電子薬歴の「利用者一覧」を開き、今いる人だけかを確かめます。わからなければ事業者に聞きます。</source>
        <extracomment>gallery sample</extracomment>
        <translation>See whether IDs are left over from people who have quit or have not used the system for some time. If any are left, intruders can use them to get in. Open the “user list” of the receipt computer and of the electronic medication records and make sure it shows only people who work here now. If you are not sure, ask the vendor.</translation>
    </message>
    <message>
        <source>目標日 11月15日 ・ 1回目「いいえ」 ・ 手引き p.8 ・ ガイドライン 企画管理編 13⑦</source>
        <extracomment>gallery sample</extracomment>
        <translation>Target date Nov 15 · first check “No” · Manual p. 8 · Guideline, planning and management 13⑦</translation>
    </message>
    <message>
        <source>確認した日</source>
        <extracomment>gallery sample</extracomment>
        <translation>Date checked</translation>
    </message>
    <message>
        <source>4821 7730</source>
        <extracomment>gallery sample: a number that two people read to each other on the telephone</extracomment>
        <translation>4821 7730</translation>
    </message>
    <message>
        <source>説明のあることば</source>
        <extracomment>gallery</extracomment>
        <translation>Explained words</translation>
    </message>
    <message>
        <source>アカウント</source>
        <extracomment>gallery sample</extracomment>
        <translation>Account</translation>
    </message>
    <message>
        <source>システムに入るための名前とパスワードの組です。一人に一つ作り、辞めた人のものは消します。</source>
        <extracomment>gallery sample</extracomment>
        <translation>A name and password for getting into a system. Make one for each person, and delete it when that person leaves.</translation>
    </message>
    <message>
        <source>多要素認証</source>
        <extracomment>gallery sample</extracomment>
        <translation>Multi-factor authentication</translation>
    </message>
    <message>
        <source>たようそにんしょう</source>
        <extracomment>gallery sample</extracomment>
        <translation>tayōso ninshō</translation>
    </message>
    <message>
        <source>パスワードのほかに、カードや指紋など、もう一つの証しを求める入り方です。</source>
        <extracomment>gallery sample</extracomment>
        <translation>A way of signing in that asks for one more proof besides the password, such as a card or a fingerprint.</translation>
    </message>
    <message>
        <source>MDS/SDS</source>
        <extracomment>gallery sample</extracomment>
        <translation>MDS/SDS</translation>
    </message>
    <message>
        <source>システムを作った会社が、安全のための備えを書いて渡す書類です。</source>
        <extracomment>gallery sample</extracomment>
        <translation>A document in which the company that made a system describes how it is kept safe.</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>確かめて、鍵を作っています…</source>
        <extracomment>while a passphrase is checked and keys are made</extracomment>
        <translation>Checking, and making keys…</translation>
    </message>
    <message>
        <source>手帳を、新しい鍵で書きなおしています…</source>
        <extracomment>while all of the store is written anew under another key</extracomment>
        <translation>Writing the notebook anew under the new key…</translation>
    </message>
</context>
<context>
    <name>YearCard</name>
    <message>
        <source>いま使っているのは %1（%2 年度前の様式）です。書いた答えは、これからも見られます。</source>
        <extracomment>which form is in use; %1 edition, %2 how many fiscal years old</extracomment>
        <translation>In use is the %1 (a form from %2 fiscal years ago). What you answered stays readable.</translation>
    </message>
    <message>
        <source>いま使っているのは %1です。</source>
        <extracomment>which form is in use; %1 edition</extracomment>
        <translation>In use is the %1.</translation>
    </message>
    <message>
        <source>前の年の答えは、対応する項目に「もう一度確認」として並びます。確かめた項目から、きょうの日付で答えられます。</source>
        <extracomment>what follows when the year is begun</extracomment>
        <translation>Last year&apos;s answers stand beside the rows they belong to, to be confirmed again. Each row that you have checked can be answered with today&apos;s date.</translation>
    </message>
    <message>
        <source>インシデントのページ</source>
        <extracomment>way on without a form: the page for incidents</extracomment>
        <translation>Incident page</translation>
    </message>
    <message>
        <source>台帳と連絡体制図から始める</source>
        <extracomment>way on without a form: ledgers and the chart of contacts</extracomment>
        <translation>Begin with ledgers and contact chart</translation>
    </message>
    <message>
        <source>%1で始める</source>
        <extracomment>begins the year with its form; %1 edition</extracomment>
        <translation>Begin with the %1</translation>
    </message>
    <message>
        <source>様式を見る</source>
        <extracomment>to the page with the forms that are here</extracomment>
        <translation>See the forms</translation>
    </message>
    <message>
        <source>%1の様式は、まだ出ていません</source>
        <extracomment>head of the card about the year; %1 is the fiscal year. The ministry publishes its form in May or June</extracomment>
        <translation>The form for %1 is not out yet</translation>
    </message>
    <message>
        <source>%1の様式で、ことしの点検を始められます</source>
        <extracomment>head of the card about the year; %1 is an edition of the form</extracomment>
        <translation>This year&apos;s check can begin with the form of the %1</translation>
    </message>
    <message>
        <source>%1の立入検査では、%1の様式が要ります</source>
        <extracomment>head of the card about the year; %1 is the fiscal year</extracomment>
        <translation>An inspection in %1 asks for the form of %1</translation>
    </message>
    <message>
        <source>まだ、どの年の様式も使い始めていません。</source>
        <extracomment>no form was begun yet</extracomment>
        <translation>No form was begun yet.</translation>
    </message>
    <message>
        <source>いま入っているのは %1（%2 年度前の様式）です。答える前に、どの様式で進めるかを選んでください。</source>
        <extracomment>which form is in use, before anything was answered; %1 edition, %2 how many fiscal years old</extracomment>
        <translation>What is here is the %1 (a form from %2 fiscal years ago). Before you answer, choose which form to go on with.</translation>
    </message>
    <message>
        <source>厚生労働省は、毎年 5 月から 6 月ごろに様式を出します。それまでは、台帳と連絡体制図をととのえ、去年の「いいえ」を片づけておけます。</source>
        <extracomment>what can be done before the ministry publishes its form</extracomment>
        <translation>The ministry publishes its form around May or June each year. Until then you can put the ledgers and the contact chart in order and work off last year&apos;s No answers.</translation>
    </message>
    <message>
        <source>始めると、薬局確認用と事業者確認用ができ、項目に答えられます。</source>
        <extracomment>what follows when the first year is begun</extracomment>
        <translation>Beginning makes the pharmacy&apos;s sheet and one for each vendor, and the items can be answered.</translation>
    </message>
    <message>
        <source>ことしの様式は、厚生労働省のサイトにある「医療機関・薬局確認用」と「事業者確認用」の表計算ファイル（.xlsx）です。そのファイルをここに取り込むと、去年の答えとつながり、画面で記入できます。台帳・連絡体制図・インシデントのページは、様式がなくても使えます。</source>
        <extracomment>the year&apos;s form is not in the program and has to be filled in as the ministry&apos;s own file</extracomment>
        <translation>This year’s form is two spreadsheets (.xlsx) on the ministry’s site, the pharmacy’s sheet and the vendor’s. Bring them in here, and they are tied to last year’s answers and filled in on the screen. Ledgers, the contact chart and the incident page need no form.</translation>
    </message>
    <message>
        <source>様式のファイルを取り込む</source>
        <extracomment>button: takes the ministry&apos;s files of the year&apos;s form in</extracomment>
        <translation>Bring the form’s files in</translation>
    </message>
    <message>
        <source>古い様式で練習する</source>
        <extracomment>way on with an old form, to practise</extracomment>
        <translation>Practise on the old form</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>薬局のサイバーセキュリティ対策チェックリストを進める手帳です。</source>
        <extracomment>what the program is, in the help of its command line</extracomment>
        <translation>A notebook for working through the cybersecurity checklist for pharmacies.</translation>
    </message>
</context>
<context>
    <name>mamori::app::AppViewModel</name>
    <message>
        <source>復旧シート</source>
        <extracomment>file name of the recovery sheet, without its ending</extracomment>
        <translation>Recovery sheet</translation>
    </message>
</context>
<context>
    <name>mamori::app::ArrivalViewModel</name>
    <message>
        <source>、</source>
        <extracomment>Between the names of systems in a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>署名の日時が、この端末の時計より先です。どちらかの時計がずれています。</source>
        <extracomment>What is odd about a response that arrived</extracomment>
        <translation>The response was signed at a time later than this device&apos;s clock shows. One of the clocks is wrong.</translation>
    </message>
    <message>
        <source>署名の日時が、依頼より前です。どちらかの時計がずれています。</source>
        <extracomment>What is odd about a response that arrived</extracomment>
        <translation>The response was signed at a time before the request. One of the clocks is wrong.</translation>
    </message>
    <message>
        <source>回答に書かれた事業者名が、登録している名前とちがいます。</source>
        <extracomment>What is odd about a response that arrived</extracomment>
        <translation>The vendor name in the response differs from the name you entered.</translation>
    </message>
    <message>
        <source>たずねたシステムのうち、回答にないものがあります。</source>
        <extracomment>What is odd about a response that arrived</extracomment>
        <translation>Some of the systems you asked about are not in the response.</translation>
    </message>
    <message>
        <source>前は「はい」だった項目が「いいえ」になっています。</source>
        <extracomment>What is odd about a response that arrived</extracomment>
        <translation>An item that was “Yes” before is now “No”.</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <extracomment>What is odd, and where; %1 = sentence, %2 = system and row</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>期限の年度に入っている項目で、答えのないものがあります。</source>
        <extracomment>What is odd about a response that arrived</extracomment>
        <translation>Some rows that are due in the form’s year have no answer.</translation>
    </message>
    <message>
        <source>確認した日が、この様式の出た日より前です。受け取ると、その日のまま数えます。</source>
        <extracomment>What is odd about a response that arrived: an answer&apos;s day lies before the form came out</extracomment>
        <translation>A check day lies before the form came out. Taken, the answer counts with that day.</translation>
    </message>
    <message>
        <source>たずねた項目を、事業者が契約の範囲外としています。</source>
        <extracomment>What is odd about a response that arrived</extracomment>
        <translation>The vendor calls rows that were asked outside the contract.</translation>
    </message>
</context>
<context>
    <name>mamori::app::AskViewModel</name>
    <message>
        <source>開設者</source>
        <extracomment>who may be asked: the founder of the pharmacy</extracomment>
        <translation>Founder</translation>
    </message>
    <message>
        <source>本部</source>
        <extracomment>who may be asked: the head office of a chain</extracomment>
        <translation>Head office</translation>
    </message>
    <message>
        <source>%1（様式の文言：%2）</source>
        <extracomment>a question for somebody who knows; %1 the plain question, %2 number and words of the form</extracomment>
        <translation>%1 (words of the form: %2)</translation>
    </message>
    <message>
        <source>%1 御中</source>
        <extracomment>first line of a question for a vendor; %1 is the company</extracomment>
        <translation>To %1</translation>
    </message>
    <message>
        <source>%1 様</source>
        <extracomment>first line of a question for a person; %1 is who, such as 開設者</extracomment>
        <translation>To the %1</translation>
    </message>
    <message>
        <source>%1です。厚生労働省のサイバーセキュリティ対策チェックリストについて教えてください。</source>
        <extracomment>second line of a question; %1 is the pharmacy</extracomment>
        <translation>This is %1. We have a question about the health ministry&apos;s cybersecurity checklist.</translation>
    </message>
    <message>
        <source>「はい」か「いいえ」でお答えください。「いいえ」のときは、いつまでにできるかも教えてください。</source>
        <extracomment>last line of a question</extracomment>
        <translation>Please answer Yes or No. If No, please say by when it can be done.</translation>
    </message>
    <message>
        <source>%1 に聞くこと</source>
        <extracomment>title of the paper with questions; %1 is who is asked</extracomment>
        <translation>Questions for %1</translation>
    </message>
    <message>
        <source>答え：&#x3000;はい&#x3000;・&#x3000;いいえ（&#x3000;&#x3000;&#x3000;年&#x3000;&#x3000;月&#x3000;&#x3000;日までに）&#x3000;備考：</source>
        <extracomment>on the paper with questions: where the answer is written</extracomment>
        <translation>Answer:  Yes  ·  No (by              )   Remark:</translation>
    </message>
</context>
<context>
    <name>mamori::app::ChartViewModel</name>
    <message>
        <source>、</source>
        <extracomment>Between the names of those who call</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>mamori::app::EntryListModel</name>
    <message>
        <source>メーカーのサポートは%1に終わりました</source>
        <extracomment>beside the operating system of a device; %1 is a day</extracomment>
        <translation>The maker&apos;s support ended on %1</translation>
    </message>
</context>
<context>
    <name>mamori::app::EvidenceViewModel</name>
    <message>
        <source>%1 のもの</source>
        <extracomment>under a piece of evidence: the day it is of; %1 is a day</extracomment>
        <translation>Of %1</translation>
    </message>
    <message>
        <source>%1 まで</source>
        <extracomment>under a piece of evidence: until when it holds; %1 is a day</extracomment>
        <translation>until %1</translation>
    </message>
    <message>
        <source>%1 か所で使用</source>
        <extracomment>under a piece of evidence: for how many rows and entries it is used; %1 is a number</extracomment>
        <translation>used in %1 places</translation>
    </message>
    <message>
        <source>写真 %1 %2</source>
        <extracomment>title of a photo that was taken here; %1 is the day, %2 the time</extracomment>
        <translation>Photo %1 %2</translation>
    </message>
</context>
<context>
    <name>mamori::app::FilledCopyViewModel</name>
    <message>
        <source>%1 の %2 行目</source>
        <extracomment>where a text stands in a file; %1 tab, %2 line</extracomment>
        <translation>%1, line %2</translation>
    </message>
</context>
<context>
    <name>mamori::app::FolderList</name>
    <message>
        <source>書類</source>
        <extracomment>place in a file dialog: the folder for documents</extracomment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>ダウンロード</source>
        <extracomment>place in a file dialog: the folder for downloads</extracomment>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>写真</source>
        <extracomment>place in a file dialog: the folder for pictures</extracomment>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>デスクトップ</source>
        <extracomment>place in a file dialog: the desktop</extracomment>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>自分のフォルダー</source>
        <extracomment>place in a file dialog: the person&apos;s own folder</extracomment>
        <translation>My folder</translation>
    </message>
    <message>
        <source>名前を入れてください。</source>
        <extracomment>what is wrong with the name of a file</extracomment>
        <translation>Give it a name.</translation>
    </message>
    <message>
        <source>/ \ : * ? &quot; &lt; &gt; | と、最初の「.」は使えません。</source>
        <extracomment>what is wrong with the name of a file</extracomment>
        <translation>/ \ : * ? &quot; &lt; &gt; | and a dot in front cannot be used.</translation>
    </message>
    <message>
        <source>名前が長すぎます。</source>
        <extracomment>what is wrong with the name of a file</extracomment>
        <translation>The name is too long.</translation>
    </message>
</context>
<context>
    <name>mamori::app::FormImportViewModel</name>
    <message>
        <source>%1 の %2 行目</source>
        <extracomment>where a row of a form was read; %1 is the tab, %2 its line</extracomment>
        <translation>%1, line %2</translation>
    </message>
    <message>
        <source>おまかせ</source>
        <extracomment>choice for whose sheet of the form a tab is: what was guessed
----------
choice for what a column of a form holds: what was guessed</extracomment>
        <translation>As guessed</translation>
    </message>
    <message>
        <source>使わない</source>
        <extracomment>choice for what a column of a form holds: nothing that belongs to it</extracomment>
        <translation>Not used</translation>
    </message>
    <message>
        <source>大項目</source>
        <extracomment>choice for what a column of a form holds: the sections, as 1 体制構築</extracomment>
        <translation>Section</translation>
    </message>
    <message>
        <source>番号</source>
        <extracomment>choice for what a column of a form holds</extracomment>
        <translation>Number</translation>
    </message>
    <message>
        <source>項目の文</source>
        <extracomment>choice for what a column of a form holds: the wording of the rows</extracomment>
        <translation>Wording</translation>
    </message>
    <message>
        <source>対象</source>
        <extracomment>choice for what a column of a form holds: server, PC or network device</extracomment>
        <translation>Target</translation>
    </message>
    <message>
        <source>答え・日付</source>
        <extracomment>choice for what a column of a form holds</extracomment>
        <translation>Answer, day</translation>
    </message>
    <message>
        <source>備考</source>
        <extracomment>choice for what a column of a form holds</extracomment>
        <translation>Remark</translation>
    </message>
    <message>
        <source>おまかせ（%1 行目）</source>
        <extracomment>choice for the line with the heads of a form&apos;s table: what was guessed; %1 is the line</extracomment>
        <translation>As guessed (line %1)</translation>
    </message>
    <message>
        <source>おまかせ（見つかっていません）</source>
        <extracomment>choice for the line with the heads of a form&apos;s table: none was found</extracomment>
        <translation>As guessed (not found)</translation>
    </message>
    <message>
        <source>%1 行目（%2）</source>
        <extracomment>choice for the line with the heads of a form&apos;s table; %1 is its number, %2 what stands in it</extracomment>
        <translation>Line %1 (%2)</translation>
    </message>
    <message>
        <source>%1 の %2 列（%3）</source>
        <extracomment>a column of a tab; %1 is the tab, %2 the letter of the column, %3 its first words</extracomment>
        <translation>%1, column %2 (%3)</translation>
    </message>
    <message>
        <source>%1 の %2 行目 ・ %3</source>
        <extracomment>where a text stands in a spreadsheet, and why it became no row; %1 tab, %2 line, %3 why</extracomment>
        <translation>%1, line %2 · %3</translation>
    </message>
    <message>
        <source>参考項目</source>
        <extracomment>a row of a form that is due a year later than the others</extracomment>
        <translation>Reference row</translation>
    </message>
    <message>
        <source>最初の質問</source>
        <extracomment>the first question of the form, which has no number</extracomment>
        <translation>First question</translation>
    </message>
    <message>
        <source>直しました。よければ「これで合っています」を押してください。</source>
        <extracomment>a row whose doubts were all corrected, and that nobody said yes to yet; names a button</extracomment>
        <translation>Corrected. If it is right now, press “This is right”.</translation>
    </message>
</context>
<context>
    <name>mamori::app::FormMapViewModel</name>
    <message>
        <source>どの様式ともつながない</source>
        <extracomment>choice for the form that a new one follows: none, so that every row is asked anew</extracomment>
        <translation>Tied to no form</translation>
    </message>
    <message>
        <source>新しい項目</source>
        <extracomment>a row of a new form comes from none of the earlier one</extracomment>
        <translation>New row</translation>
    </message>
</context>
<context>
    <name>mamori::app::FormsViewModel</name>
    <message>
        <source>新しい項目</source>
        <extracomment>what became of a row of the form from one year to the next</extracomment>
        <translation>New</translation>
    </message>
    <message>
        <source>なくなった項目</source>
        <extracomment>what became of a row of the form from one year to the next</extracomment>
        <translation>Gone</translation>
    </message>
    <message>
        <source>まとまった項目</source>
        <extracomment>what became of a row of the form from one year to the next: several rows are one now</extracomment>
        <translation>Merged</translation>
    </message>
    <message>
        <source>分かれた項目</source>
        <extracomment>what became of a row of the form from one year to the next: one row is several now</extracomment>
        <translation>Split</translation>
    </message>
    <message>
        <source>ことばが変わった</source>
        <extracomment>what became of a row of the form from one year to the next</extracomment>
        <translation>Reworded</translation>
    </message>
    <message>
        <source>場所が移った</source>
        <extracomment>what became of a row of the form from one year to the next: another number, section or target</extracomment>
        <translation>Moved</translation>
    </message>
    <message>
        <source>同じ</source>
        <extracomment>what became of a row of the form from one year to the next</extracomment>
        <translation>Same</translation>
    </message>
    <message>
        <source>前は %1</source>
        <extracomment>a row whose number, section or target is another one than the year before</extracomment>
        <translation>was %1</translation>
    </message>
    <message>
        <source>%1の変わったところ</source>
        <extracomment>file name of the paper with what changed, without its ending; %1 an edition of the form</extracomment>
        <translation>What changed in %1</translation>
    </message>
    <message>
        <source>前の年の文は、確かめられていません</source>
        <extracomment>what became of a row from one year to the next cannot be told: nobody here has seen its words of the year before</extracomment>
        <translation>Last year&apos;s words are not known for sure</translation>
    </message>
</context>
<context>
    <name>mamori::app::HistoryViewModel</name>
    <message>
        <source>全員</source>
        <extracomment>choice above the history: nobody is left out</extracomment>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>（しぼりこみあり）</source>
        <extracomment>on a printed history: entries were left out</extracomment>
        <translation>(filtered)</translation>
    </message>
    <message>
        <source>履歴の抜き書き</source>
        <extracomment>file name of a printed history, without its ending</extracomment>
        <translation>Part of the history</translation>
    </message>
</context>
<context>
    <name>mamori::app::InspectionViewModel</name>
    <message>
        <source>署名つきの記入状況</source>
        <extracomment>file name of the signed status as a page, without its ending</extracomment>
        <translation>Signed status</translation>
    </message>
</context>
<context>
    <name>mamori::app::InspectorDeskViewModel</name>
    <message>
        <source>薬局の一覧</source>
        <extracomment>file name of an inspector&apos;s printed list, without its ending</extracomment>
        <translation>List of pharmacies</translation>
    </message>
</context>
<context>
    <name>mamori::app::IntakeViewModel</name>
    <message>
        <source>画像の QR</source>
        <extracomment>in place of the name of a file: a message that pictures of codes brought</extracomment>
        <translation>Codes in pictures</translation>
    </message>
</context>
<context>
    <name>mamori::app::LedgerImportViewModel</name>
    <message>
        <source>%1：%2</source>
        <extracomment>a column of a file; %1 its letters, %2 its heading
----------
why a line or a field of a file is refused; %1 is the field, %2 the reason</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1（隠れているシート）</source>
        <extracomment>a tab of a spreadsheet that is hidden in it; %1 is its name</extracomment>
        <translation>%1 (hidden sheet)</translation>
    </message>
    <message>
        <source>見出しの行はない</source>
        <extracomment>choice for the row of headings: the file has none</extracomment>
        <translation>There is no row of headings</translation>
    </message>
    <message>
        <source>%1 行目（%2）</source>
        <extracomment>choice for the row of headings; %1 is the number of the row, %2 what stands in it</extracomment>
        <translation>Row %1 (%2)</translation>
    </message>
    <message>
        <source>選んでください</source>
        <extracomment>first choice of a list from which nothing was chosen yet</extracomment>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>空けておく</source>
        <extracomment>choice for a word of a file: the field stays empty</extracomment>
        <translation>Leave it empty</translation>
    </message>
    <message>
        <source>「%1」（%2、%3 行）</source>
        <extracomment>a word of a file that is none of a field&apos;s choices; %1 is the word, %2 the field, %3 how many lines have it</extracomment>
        <translation>“%1” (%2, %3 lines)</translation>
    </message>
    <message>
        <source>%1：%2 → %3</source>
        <extracomment>what an import changes in one field; %1 is the field, %2 what it is now, %3 what it becomes</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>「%1」</source>
        <extracomment>a tab of a spreadsheet; %1 is its name</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1（%2 行）</source>
        <extracomment>of another table in a file; %1 says that there is one, %2 is how many rows it has</extracomment>
        <translation>%1 (%2 rows)</translation>
    </message>
    <message>
        <source>取り込まない</source>
        <extracomment>choice for a column of a file: it is not taken in</extracomment>
        <translation>Leave out</translation>
    </message>
</context>
<context>
    <name>mamori::app::LedgerTileModel</name>
    <message>
        <source>、</source>
        <extracomment>between the numbers of rows</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>mamori::app::LedgersViewModel</name>
    <message>
        <source>すべて</source>
        <extracomment>filter of a ledger: every entry in use</extracomment>
        <translation>All</translation>
    </message>
    <message>
        <source>使わなくなったもの</source>
        <extracomment>filter of a ledger: entries that are no longer in use</extracomment>
        <translation>No longer in use</translation>
    </message>
    <message>
        <source>%1 から使っていません。%2</source>
        <extracomment>since when and why an entry is no longer in use; %1 is the day, %2 the reason</extracomment>
        <translation>Not in use since %1. %2</translation>
    </message>
    <message>
        <source>番号は%1の通知による。%2</source>
        <extracomment>note of the ministry as a contact; %1 is a day, %2 says from which telephones it cannot be reached</extracomment>
        <translation>The number is that of the notice of %1. %2</translation>
    </message>
    <message>
        <source>（空）</source>
        <extracomment>what a field without anything in it is called among the values of a column</extracomment>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <extracomment>a list shows only entries with one value of a field; %1 the field, %2 the value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>、</source>
        <extracomment>between what a list is narrowed down to</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>mamori::app::OutgoingViewModel</name>
    <message>
        <source>まもり手帳 依頼 %1 %2</source>
        <extracomment>File name of a request, without its ending; %1 = vendor, %2 = day</extracomment>
        <translation>Mamori Techo request %1 %2</translation>
    </message>
    <message>
        <source>まもり手帳 回答 %1 %2</source>
        <extracomment>File name of a response, without its ending; %1 = pharmacy, %2 = day</extracomment>
        <translation>Mamori Techo response %1 %2</translation>
    </message>
    <message>
        <source>まもり手帳 状況 %1</source>
        <extracomment>File name of a status, without its ending; %1 = day</extracomment>
        <translation>Mamori Techo status %1</translation>
    </message>
</context>
<context>
    <name>mamori::app::PaperFormViewModel</name>
    <message>
        <source>%1 ・ %2</source>
        <extracomment>whose form is copied; %1 is the vendor, %2 its system</extracomment>
        <translation>%1 ・ %2</translation>
    </message>
</context>
<context>
    <name>mamori::app::PapersViewModel</name>
    <message>
        <source>チェックリスト</source>
        <extracomment>file name of a filled form, without its ending</extracomment>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>チェックリスト 未記入</source>
        <extracomment>file name of a blank form, without its ending</extracomment>
        <translation>Checklist, blank</translation>
    </message>
    <message>
        <source>チェックリスト すべて</source>
        <extracomment>file name of all filled forms, without its ending</extracomment>
        <translation>Checklists, all</translation>
    </message>
    <message>
        <source>記入状況のまとめ</source>
        <extracomment>file name of the one-page summary, without its ending</extracomment>
        <translation>Summary</translation>
    </message>
    <message>
        <source>事業者への依頼</source>
        <extracomment>file name of the letter to a vendor, without its ending</extracomment>
        <translation>Request to vendor</translation>
    </message>
    <message>
        <source>9の心得 A4</source>
        <extracomment>file name of the poster, without its ending</extracomment>
        <translation>9 principles A4</translation>
    </message>
    <message>
        <source>9の心得 A3</source>
        <extracomment>file name of the poster, without its ending</extracomment>
        <translation>9 principles A3</translation>
    </message>
</context>
<context>
    <name>mamori::app::PharmacyViewModel</name>
    <message>
        <source>この端末にない様式（%1）</source>
        <extracomment>the form of a status is not on this device, so that its rows have no words; %1 is what the status calls it</extracomment>
        <translation>A form that is not on this device (%1)</translation>
    </message>
</context>
<context>
    <name>mamori::app::QuestionsViewModel</name>
    <message>
        <source>%1 件 ・ %2 に更新</source>
        <extracomment>how a ledger stands; %1 is how many entries it has, %2 the day of the last change</extracomment>
        <translation>Entries: %1 ・ updated %2</translation>
    </message>
    <message>
        <source>まだ空です</source>
        <extracomment>how a ledger stands: nothing is in it</extracomment>
        <translation>Still empty</translation>
    </message>
</context>
<context>
    <name>mamori::app::RescueViewModel</name>
    <message>
        <source>薬局の名前など</source>
        <extracomment>a part of a damaged store that could not be read</extracomment>
        <translation>the pharmacy&apos;s name and the like</translation>
    </message>
    <message>
        <source>事業者の一部</source>
        <extracomment>a part of a damaged store that could not be read</extracomment>
        <translation>some vendors</translation>
    </message>
    <message>
        <source>チェックリストの一部</source>
        <extracomment>a part of a damaged store that could not be read</extracomment>
        <translation>some sheets</translation>
    </message>
    <message>
        <source>答えの一部</source>
        <extracomment>a part of a damaged store that could not be read</extracomment>
        <translation>some answers</translation>
    </message>
    <message>
        <source>履歴の一部</source>
        <extracomment>a part of a damaged store that could not be read</extracomment>
        <translation>a part of the history</translation>
    </message>
    <message>
        <source>2 回目 %1</source>
        <extracomment>the second check of an answer; %1 is the answer and its day</extracomment>
        <translation>Second check %1</translation>
    </message>
    <message>
        <source>薬局確認用 ・ %1</source>
        <extracomment>a sheet in the rescue view: the pharmacy&apos;s own; %1 is the edition</extracomment>
        <translation>Pharmacy sheet ・ %1</translation>
    </message>
    <message>
        <source>事業者確認用 %1 ・ %2</source>
        <extracomment>a sheet in the rescue view: a vendor&apos;s; %1 is the vendor&apos;s system, %2 the edition</extracomment>
        <translation>Vendor sheet %1 ・ %2</translation>
    </message>
    <message>
        <source>%1 件を読めました。最後は %2 です。</source>
        <extracomment>the rescue view: how much of the history can be read; %1 entries, the newest of %2</extracomment>
        <translation>%1 entries can be read, the newest of %2.</translation>
    </message>
</context>
<context>
    <name>mamori::app::RoundViewModel</name>
    <message>
        <source>あと %1 問・約 %2 分</source>
        <extracomment>how much of a round is left; %1 questions of the required rows, %2 minutes they take about</extracomment>
        <translation>%1 left, about %2 min</translation>
    </message>
    <message>
        <source>参考項目 あと %1 問・約 %2 分</source>
        <extracomment>how much of a round is left once the required rows are done; %1 questions, %2 minutes they take about</extracomment>
        <translation>Reference items: %1 left, about %2 min</translation>
    </message>
</context>
<context>
    <name>mamori::app::ScanViewModel</name>
    <message>
        <source>%1：%2</source>
        <extracomment>one file of several that was not used; %1 its name, %2 why</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mamori::app::SettingsViewModel</name>
    <message>
        <source>%1（%2）</source>
        <extracomment>a form that the program knows; %1 is its year, %2 the notice that brought it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>mamori::app::TrustViewModel</name>
    <message>
        <source>前の版で受け取ったときに</source>
        <extracomment>how a key was compared: in an earlier version of the app, which did not write it down</extracomment>
        <translation>when accepted in an earlier version</translation>
    </message>
    <message>
        <source>電話で、数字を聞きくらべて</source>
        <extracomment>how a key was compared</extracomment>
        <translation>compared by telephone</translation>
    </message>
    <message>
        <source>会って、数字を見くらべて</source>
        <extracomment>how a key was compared</extracomment>
        <translation>compared face to face</translation>
    </message>
    <message>
        <source>%1 まで（%2）</source>
        <extracomment>until when a key was trusted; %1 when, %2 who ended it</extracomment>
        <translation>Until %1 (%2)</translation>
    </message>
    <message>
        <source> 理由: %1</source>
        <extracomment>why a key is trusted no longer, behind the day; %1 reason</extracomment>
        <translation> Reason: %1</translation>
    </message>
    <message>
        <source>電話で聞いた数字を打ちこんで</source>
        <extracomment>how a key was compared</extracomment>
        <translation>by typing digits heard over the telephone</translation>
    </message>
    <message>
        <source>会って、相手の画面の番号を入れて</source>
        <extracomment>how a key was compared</extracomment>
        <translation>by entering the number on their screen, face to face</translation>
    </message>
</context>
<context>
    <name>mamori::app::VendorDeskViewModel</name>
    <message>
        <source>、</source>
        <extracomment>Between the names of systems in a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>前に受け取っています</source>
        <extracomment>one of many requests that were taken in: it was here before</extracomment>
        <translation>Received before</translation>
    </message>
    <message>
        <source>%1: はい %2・いいえ %3</source>
        <extracomment>what was answered about a system; %1 system, %2 how many はい, %3 how many いいえ</extracomment>
        <translation>%1: Yes %2, No %3</translation>
    </message>
    <message>
        <source>・対象外 %1</source>
        <extracomment>rows left out by contract, behind the counts; %1 how many</extracomment>
        <translation>, out of scope %1</translation>
    </message>
    <message>
        <source>%1&#x3000;%2（%3）</source>
        <extracomment>one line of what was sent; %1 when, %2 how, %3 by whom</extracomment>
        <translation>%1  %2 (%3)</translation>
    </message>
</context>
<context>
    <name>mamori::app::VendorsViewModel</name>
    <message>
        <source>、</source>
        <extracomment>Between the names of systems in a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 ・ 期日 %2</source>
        <extracomment>a request&apos;s state and the day by which it should be answered; %1 state, %2 day</extracomment>
        <translation>%1 · due %2</translation>
    </message>
    <message>
        <source>%1 の依頼</source>
        <extracomment>heading over what was done about one request; %1 the day it was made</extracomment>
        <translation>Request of %1</translation>
    </message>
    <message>
        <source>回答が届きました</source>
        <extracomment>one line of the trail: the vendor&apos;s response came in</extracomment>
        <translation>The answer came</translation>
    </message>
    <message>
        <source>依頼の記録 %1 %2</source>
        <extracomment>File name of the printed record of asking, without its ending; %1 = vendor or pharmacy, %2 = day</extracomment>
        <translation>Record of asking %1 %2</translation>
    </message>
    <message>
        <source>はじめの質問に「いいえ」と答えているので、依頼は要りません。</source>
        <extracomment>why vendors are not asked at all: the form&apos;s first question is answered with No</extracomment>
        <translation>The first question is answered No, so nothing has to be asked.</translation>
    </message>
    <message>
        <source>「事業者と契約している」が外れているので、依頼は要りません。</source>
        <extracomment>why vendors are not asked at all</extracomment>
        <translation>“There are contracts with vendors” is off, so nothing has to be asked.</translation>
    </message>
</context>
</TS>
