// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `ja`: StaticString {
    """
    #ja
    t\t{H}:{n}
    d.full\t{y}年{m}月{d}日{E0}
    dt.full\t{D} {T}
    dr.full\t{y}/{mm}/{dd}({E0})～\t{y}/{mm}/{dd}({E0})\t{y}/{mm}/{dd}({E0})～\t{y}/{mm}/{dd}({E0})\t{y}/{mm}/{dd}({E0})～\t{y}/{mm}/{dd}({E0})
    dtr.full\t{y}/{m}/{d}{E0} {H}時{n}分～\t{H}時{n}分\t{y}/{m}/{d}{E0} {H}時{n}分～\t{H}時{n}分\t{y}/{m}/{d}{E0} {T}～\t{y}/{m}/{d}{E0} {T}
    d.long\t{y}年{m}月{d}日
    dt.long\t{D} {T}
    dr.long\t{y}/{mm}/{dd}～\t{y}/{mm}/{dd}\t{y}/{mm}/{dd}～\t{y}/{mm}/{dd}\t{y}/{mm}/{dd}～\t{y}/{mm}/{dd}
    dtr.long\t{y}/{m}/{d} {H}時{n}分～\t{H}時{n}分\t{y}/{m}/{d} {H}時{n}分～\t{H}時{n}分\t{y}/{m}/{d} {T}～\t{y}/{m}/{d} {T}
    d.short\t{y}/{mm}/{dd}
    dt.short\t{D} {T}
    dr.short\t{D}～\t{D}\t{D}～\t{D}\t{D}～\t{D}
    dtr.short\t{D} {H}時{n}分～\t{H}時{n}分\t{D} {H}時{n}分～\t{H}時{n}分\t{D} {T}～\t{D} {T}
    my\t{y}年{m}月
    mr\t{y}/{mm}～\t{y}/{mm}\t{y}/{mm}～\t{y}/{mm}
    M\t0\t0\t0
    M0\t1月\t2月\t3月\t4月\t5月\t6月\t7月\t8月\t9月\t10月\t11月\t12月
    E\t0\t1\t1
    E0\t月曜日\t火曜日\t水曜日\t木曜日\t金曜日\t土曜日\t日曜日
    E1\t月\t火\t水\t木\t金\t土\t日
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t001グリニッジ\t01b東\t028中央\t03b西\t04b中央\t058東\t069東\t079中央\t081南アフリカ\t095標準時\t0a5夏時間\t0b1アラスカ\t0c3アラスカ\t0d1大西洋\t0e1ブラジリア\t0f1アルゼンチン\t0g1パラグアイ\t0h1米国東部\t0i1米国中部\t0j1アマゾン\t0k1コロンビア\t0l1米国山岳\t0m3米国山岳\t0n2ベネズエラ\t0o2仏領ギアナ\t0p3米国中部\t0q2ユーコン\t0r3米国東部\t0s1アクレ\t0t1米国太平洋\t0u3米国太平洋\t0v3大西洋\t0y2エクアドル\t0z2ガイアナ\t101キューバ\t113キューバ\t121メキシコ太平洋\t132ボリビア\t141ペルー\t15a標準時\t16a夏時間\t171ウルグアイ\t181フェルナンド・デ・ノローニャ\t192スリナム\t1a1チリ\t1b3チリ\t1c1ニューファンドランド\t1d3ニューファンドランド\t1e4西部標準時\t1f7デービス\t1g7デュモン・デュルヴィル\t1h4東部標準時\t1i4東部夏時間\t1j7モーソン\t1k1ニュージーランド\t1l3ニュージーランド\t1m7ロゼラ\t1n7昭和\t1o7ボストーク\t1p1アラビア\t1q2カザフスタン\t1r1ペトロパブロフスク・カムチャツキー\t1s1トルクメニスタン\t1t1アゼルバイジャン\t1u2インドシナ\t1v1クラスノヤルスク\t1w2キルギス\t1x2ブルネイ\t1y1インド\t1z1ヤクーツク\t201ウランバートル\t211中国\t221バングラデシュ\t232東ティモール\t241湾岸\t252タジキスタン\t261香港\t271ホブド\t281イルクーツク\t291トルコ\t2ac西部時間\t2bc東部時間\t2c1イスラエル\t2d3イスラエル\t2e2アフガニスタン\t2f1パキスタン\t2g2ネパール\t2h2マレーシア\t2i1マガダン\t2jc中部時間\t2k1フィリピン\t2l1オムスク\t2m1韓国\t2n2ミャンマー\t2o1ウズベキスタン\t2p1シンガポール\t2q1台湾\t2r1ジョージア\t2s1イラン\t2t2ブータン\t2u1日本\t2v1ウラジオストク\t2w1エカテリンブルグ\t2x1アルメニア\t2y1アゾレス\t2z3アゾレス\t308西\t319西\t321カーボベルデ\t332サウスジョージア\t341フォークランド諸島\t354中部標準時\t364中部夏時間\t374中西部標準時\t381ロードハウ\t393ロードハウ\t3a1イースター島\t3b3イースター島\t3c1アイルランド\t3d0協定世界時\t3e1サマラ\t3f3英国\t3g1モスクワ\t3h5標準時\t3i2インド洋\t3j2クリスマス島\t3k6ココス\t3l2仏領南方南極\t3m2セーシェル\t3n2モルディブ\t3o1モーリシャス\t3p2レユニオン\t3q6マーシャル\t3r1チャタム\t3s3チャタム\t3t1サモア\t3u2チューク\t3v1バヌアツ\t3w6フェニックス\t3x2トケラウ\t3y1フィジー\t3z2ツバル\t402ガラパゴス\t416ガンビエ\t426ソロモン\t432チャモロ\t446ライン\t452コスラエ\t462マルキーズ\t471米領サモア\t482ナウル\t492ニウエ\t4a1ノーフォーク島\t4b3ノーフォーク島\t4c1ニューカレドニア\t4d2パラオ\t4e2ピトケアン\t4f2ポンペイ\t4g2パプアニューギニア\t4h1クック諸島\t4i2タヒチ\t4j6ギルバート\t4k1トンガ\t4l2ウェーク島\t4m2ウォリス・フツナ
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNY元\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY￥\tKRW₩\tMXNMX$\tNZDNZ$\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADアンドラ\tAEアラブ首長国連邦\tAFアフガニスタン\tAGアンティグア・バーブーダ\tAIアンギラ\tALアルバニア\tAMアルメニア\tAOアンゴラ\tAQ南極\tARアルゼンチン\tAS米領サモア\tATオーストリア\tAUオーストラリア\tAWアルバ\tAXオーランド諸島\tAZアゼルバイジャン\tBAボスニア・ヘルツェゴビナ\tBBバルバドス\tBDバングラデシュ\tBEベルギー\tBFブルキナファソ\tBGブルガリア\tBHバーレーン\tBIブルンジ\tBJベナン\tBLサン・バルテルミー\tBMバミューダ\tBNブルネイ\tBOボリビア\tBQオランダ領カリブ\tBRブラジル\tBSバハマ\tBTブータン\tBVブーベ島\tBWボツワナ\tBYベラルーシ\tBZベリーズ\tCAカナダ\tCCココス(キーリング)諸島\tCDコンゴ民主共和国(キンシャサ)\tCF中央アフリカ共和国\tCGコンゴ共和国(ブラザビル)\tCHスイス\tCIコートジボワール\tCKクック諸島\tCLチリ\tCMカメルーン\tCN中国\tCOコロンビア\tCRコスタリカ\tCUキューバ\tCVカーボベルデ\tCWキュラソー\tCXクリスマス島\tCYキプロス\tCZチェコ\tDEドイツ\tDJジブチ\tDKデンマーク\tDMドミニカ国\tDOドミニカ共和国\tDZアルジェリア\tECエクアドル\tEEエストニア\tEGエジプト\tEH西サハラ\tERエリトリア\tESスペイン\tETエチオピア\tFIフィンランド\tFJフィジー\tFKフォークランド諸島\tFMミクロネシア連邦\tFOフェロー諸島\tFRフランス\tGAガボン\tGBイギリス\tGDグレナダ\tGEジョージア\tGF仏領ギアナ\tGGガーンジー\tGHガーナ\tGIジブラルタル\tGLグリーンランド\tGMガンビア\tGNギニア\tGPグアドループ\tGQ赤道ギニア\tGRギリシャ\tGSサウスジョージア・サウスサンドウィッチ諸島\tGTグアテマラ\tGUグアム\tGWギニアビサウ\tGYガイアナ\tHK中華人民共和国香港特別行政区\tHMハード島・マクドナルド諸島\tHNホンジュラス\tHRクロアチア\tHTハイチ\tHUハンガリー\tIDインドネシア\tIEアイルランド\tILイスラエル\tIMマン島\tINインド\tIO英領インド洋地域\tIQイラク\tIRイラン\tISアイスランド\tITイタリア\tJEジャージー\tJMジャマイカ\tJOヨルダン\tJP日本\tKEケニア\tKGキルギス\tKHカンボジア\tKIキリバス\tKMコモロ\tKNセントクリストファー・ネーヴィス\tKP北朝鮮\tKR韓国\tKWクウェート\tKYケイマン諸島\tKZカザフスタン\tLAラオス\tLBレバノン\tLCセントルシア\tLIリヒテンシュタイン\tLKスリランカ\tLRリベリア\tLSレソト\tLTリトアニア\tLUルクセンブルク\tLVラトビア\tLYリビア\tMAモロッコ\tMCモナコ\tMDモルドバ\tMEモンテネグロ\tMFサン・マルタン\tMGマダガスカル\tMHマーシャル諸島\tMK北マケドニア\tMLマリ\tMMミャンマー (ビルマ)\tMNモンゴル\tMO中華人民共和国マカオ特別行政区\tMP北マリアナ諸島\tMQマルティニーク\tMRモーリタニア\tMSモントセラト\tMTマルタ\tMUモーリシャス\tMVモルディブ\tMWマラウイ\tMXメキシコ\tMYマレーシア\tMZモザンビーク\tNAナミビア\tNCニューカレドニア\tNEニジェール\tNFノーフォーク島\tNGナイジェリア\tNIニカラグア\tNLオランダ\tNOノルウェー\tNPネパール\tNRナウル\tNUニウエ\tNZニュージーランド\tOMオマーン\tPAパナマ\tPEペルー\tPF仏領ポリネシア\tPGパプアニューギニア\tPHフィリピン\tPKパキスタン\tPLポーランド\tPMサンピエール島・ミクロン島\tPNピトケアン諸島\tPRプエルトリコ\tPSパレスチナ自治区\tPTポルトガル\tPWパラオ\tPYパラグアイ\tQAカタール\tREレユニオン\tROルーマニア\tRSセルビア\tRUロシア\tRWルワンダ\tSAサウジアラビア\tSBソロモン諸島\tSCセーシェル\tSDスーダン\tSEスウェーデン\tSGシンガポール\tSHセントヘレナ\tSIスロベニア\tSJスバールバル諸島・ヤンマイエン島\tSKスロバキア\tSLシエラレオネ\tSMサンマリノ\tSNセネガル\tSOソマリア\tSRスリナム\tSS南スーダン\tSTサントメ・プリンシペ\tSVエルサルバドル\tSXシント・マールテン\tSYシリア\tSZエスワティニ\tTCタークス・カイコス諸島\tTDチャド\tTF仏領極南諸島\tTGトーゴ\tTHタイ\tTJタジキスタン\tTKトケラウ\tTL東ティモール\tTMトルクメニスタン\tTNチュニジア\tTOトンガ\tTRトルコ\tTTトリニダード・トバゴ\tTVツバル\tTW台湾\tTZタンザニア\tUAウクライナ\tUGウガンダ\tUM合衆国領有小離島\tUSアメリカ合衆国\tUYウルグアイ\tUZウズベキスタン\tVAバチカン市国\tVCセントビンセント及びグレナディーン諸島\tVEベネズエラ\tVG英領ヴァージン諸島\tVI米領ヴァージン諸島\tVNベトナム\tVUバヌアツ\tWFウォリス・フツナ\tWSサモア\tXKコソボ\tYEイエメン\tYTマヨット\tZA南アフリカ\tZMザンビア\tZWジンバブエ
    l\t、\t\t、\t、\t、\t
    lo\tまたは\t\t、\t、\t、または\t
    w\t7
    x\t日本語\t日本語
    za\t#\t#標準時\t#時間\t#夏時間\tオーストラリア#\tハワイ・アリューシャン#\t#諸島時間\t#基地時間\t#ヨーロッパ標準時\t#ヨーロッパ夏時間\tサンピエール島・ミクロン島#\t#アフリカ時間\tインドネシア#
    @ja-JP\t日本語\t日本語 (日本)

    """
  }
}
