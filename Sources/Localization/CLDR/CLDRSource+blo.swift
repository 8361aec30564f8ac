// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `blo`: StaticString {
    """
    #blo
    t\t{HH}:{n}
    d.full\t{E0}, {M0} {d}/{y}
    dt.full\t{D}, {T}
    dr.full\t{E0}, {M0} {d}\u{2009}–\u{2009}\t{E0}, {M0} {d} {y}\t{E0}, {M0} {d}\u{2009}–\u{2009}\t{E0}, {M0} {d} {y}\t{E0}, {M0} {d} {y}\u{2009}–\u{2009}\t{E0}, {M0} {d} {y}
    dtr.full\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}halɩ\u{2009}\t{D}, {T}
    d.long\t{y} {M0} {d}
    dt.long\t{D}, {T}
    dr.long\t{M0} {d}\u{2009}–\u{2009}\t{d} {y}\t{M0} {d}\u{2009}–\u{2009}\t{M0} {d} {y}\t{M0} {d} {y}\u{2009}–\u{2009}\t{M0} {d} {y}
    dtr.long\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}halɩ\u{2009}\t{D}, {T}
    d.short\t{m}/{d}/{y}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}halɩ\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tɩjikawǝrka kaŋɔrɔ\tɩjikpaka kaŋɔrɔ\tarɛ́cika kaŋɔrɔ\tnjɩbɔ nɖʊka kaŋɔrɔ\tacafʊnɖuka kaŋɔrɔ\tanɔɔɖuka kaŋɔrɔ\talàlaka kaŋɔrɔ\tɩjikǝuka kaŋɔrɔ\tabofʊmka kaŋɔrɔ\tɩjicimka kaŋɔrɔ\tacapomka kaŋɔrɔ\tanɔɔbʊnka kaŋɔrɔ
    M1\tkaw\tkpa\tci\tɖʊ\tɖu5\tɖu6\tla\tkǝu\tfʊm\tcim\tpom\tbʊn
    M2\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    E\t0\t1\t2
    E0\taɖɩtɛnɛɛ\tatalaata\talaarba\talaamɩshɩ\tarɩsǝma\tasiibi\talahaɖɩ
    E1\taɖɩt\tatal\talar\talam\tarɩs\tasib\talah
    E2\tɖt\ttl\tlr\tlm\trs\tsb\tlh
    gmt\tGk\t+\t-\t:\t Gk\t1
    z\t002Griinwish\t012Garɩɖontǝna gajakalaŋ\t021Garɩfɔntǝna gɩcɩɩca\t032Garɩɖontǝna gɩteŋshilelaŋ\t042Garɩɖontǝna gɩcɩɩca\t051Garɩfɔntǝna gajakalaŋ\t063Garɩfɔntǝna gajakalaŋ\t073Garɩfɔntǝna gɩcɩɩca\t082Garɩɖontǝna gʊnyɩsonolaŋ\t091Awayɩɩ n’Alewutii\t0a3Awayɩɩ n’Alewutii\t0b1Alaskaa\t0c3Alaskaa\t0d1Amalɩka katǝlantika\t0e1Brasiliya\t0f1Arjantin\t0g1Paraguwee\t0h1Amalɩka gʊnyɩpɛnɛlaŋ kaajakalaŋ\t0i1Amalɩka gʊnyɩpɛnɛlaŋ kagɩcɩɩca\t0j1Amasɔn\t0k1Kolɔmbii\t0l1Amalɩka gʊnyɩpɛnɛlaŋ kabʊnʊ\t0m3Amalɩka gʊnyɩpɛnɛlaŋ kabʊnʊ\t0n2Fenesuwelaa\t0o2Guyanaa Gafɔntǝna kaja\t0p3Amalɩka gʊnyɩpɛnɛlaŋ kagɩcɩɩca\t0q2Yukɔn\t0r3Amalɩka gʊnyɩpɛnɛlaŋ kaajakalaŋ\t0t1Amalɩka kapasifika\t0u3Amalɩka kapasifika\t0v3Amalɩka katǝlantika\t0y2Ekuwaɖɔɔr\t0z2Guyanaa\t101Kubaa\t113Kubaa\t121Mɛsik kapasifika\t132Bolifiya\t141Peruu\t151Sɛŋ-Petrɔs na Mikelɔŋ\t163Sɛŋ-Petrɔs na Mikelɔŋ\t171Uruguwee\t181Fɛrnanɖo ɖe Norɔnya\t192Surinam\t1a1Shilii\t1b3Shilii\t1c1Faʊnɖlanɖ afɔlɩ\t1d3Faʊnɖlanɖ afɔlɩ\t1e1Ɔstraliya kagɩteŋshilelaŋ\t1f2Ɖefis\t1g2Ɖimɔn Ɖirfil\t1h1Ɔstraliya kaajakalaŋ\t1i3Ɔstraliya kaajakalaŋ\t1j2Mɔsɔn\t1k1Selanɖ afɔlɩ\t1l3Selanɖ afɔlɩ\t1m2Roteraa\t1n2Siyowaa\t1o2Fɔstɔk\t1p1Galaaributǝna\t1q2Kasastan\t1s1Turkmenistan\t1t1Asɛrbaɩjaŋ\t1u2Inɖicaɩna\t1v1Krasnoyark\t1w2Kirgistan\t1x2Brunɛɩ\t1y2Inɖiya\t1z1Yakut\t201Ulanbatɔɔr\t211Caɩna\t221Baŋglaɖɛɛshɩ\t232Timɔɔ gajakalaŋ\t242Gɔlf\t252Tajikistan\t261Hɔŋ Kɔŋ\t271Kɔfɖǝ\t281Irkut\t2a2Ɛnɖonosii kagɩteŋshilelaŋ\t2b2Ɛnɖonosii kaajakalaŋ\t2c1Yishraɛl\t2d3Yishraɛl\t2e2Afganistan\t2f1Pakistan\t2g2Neepal\t2h2Malɛsii\t2i1Magaɖan\t2j2Ɛnɖonosii kagɩcɩɩca\t2k1Filipiin\t2l1Ɔmsǝkǝ\t2m1Koree\t2n2Miyanmaa\t2o1Usbeekistan\t2p2Siŋgapuur\t2q1Taɩwan\t2r1Jɔrjiya\t2s1Iraŋ\t2t2Butan\t2u1Japaŋ\t2v1Flaɖifɔstɔk\t2w1Yekaterinbuu\t2x1Armenii\t2y1Asɔɔr\t2z3Asɔɔr\t301Garɩfɔntǝna gɩteŋshilelaŋ\t313Garɩfɔntǝna gɩteŋshilelaŋ\t321Kapfɛɛr\t332Jɔrjiya gʊnyɩsono\t341Fɔklanɖ kaBʊtukǝltǝna\t351Ɔstraliya kagɩcɩɩca\t363Ɔstraliya kagɩcɩɩca\t371Ɔstraliya kagɩcɩɩca gɩteŋshilelaŋ\t381Lɔrɖ Hoo\t393Lɔrɖ Hoo\t3a1Paakɩ kaAtukǝltǝna\t3b3Paakɩ kaAtukǝltǝna\t3c2Irlanɖ\t3d2Ɖulinya aŋunii\t3f3Gagɛɛshɩtǝna\t3g1Moskuu\t3h1Awayɩɩ n’Alewutii\t3i2Inɖiya kateŋku\t3j2Nowɛl kaAtukǝltǝna\t3k4Kokoos\t3l2Gafɔntǝna gʊnyɩsonolaŋ na Gatutaltǝna\t3m2Seshɛl\t3n2Malɖiifu\t3o1Imoris\t3p2Reeniyɔŋ\t3q4Marshal\t3r1Shatam\t3s3Shatam\t3t1Samowa\t3u2Cuuk\t3v1Fanuwatu\t3w4Foeniis\t3x2Tokelaʊ\t3y1Fiji\t3z2Tufalu\t402Galapagɔs\t412Gambiyee\t424Salomɔɔn\t432Shamoroo\t444Laɩn\t452Kɔsrɛɛ\t462Markesas\t471Samowa Amalɩka kaja\t482Nawuru\t492Niwuye\t4a1Nɔrfook kaAtukǝltǝna\t4b3Nɔrfook kaAtukǝltǝna\t4c1Kaleɖonii afɔlɩ\t4d2Palawoo\t4e4Pɩtkɛɛn\t4f2Poonpei\t4g2Papuasii Ginee afɔlɩ\t4h1Kʊkʊ kaBʊtukǝltǝna\t4i2Tahitii\t4j4Jilbɛɛr\t4k1Tɔŋga\t4l4Week\t4m2Walis na Futuna
    nu\tlatn
    n.latn\t-#\t,\t\u{A0}\t3\t3\t1
    p.latn\t%\u{A0}#\t%\u{A0}-#
    c.latn\t¤\u{A0}#\t¤\u{A0}-#\t,\t\u{A0}\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAnɖɔraa\tAEEmiir baGanɔ gaɖɔŋkɔnɔ kaAlaaributǝna\tAFAfganistan\tAGAntiguwaa na Barbuɖaa\tAIAŋguwilaa\tALAlbanii\tAMArmenii\tAOAŋgolaa\tAQGatutaltǝna\tARArjantin\tASSamowa Amalɩka kaja\tATOtrish\tAUƆstraliya\tAWArubaa\tAXƆɔlanɖ kaBʊtǝlǝltǝna\tAZAsɛrbaɩjaŋ\tBABɔsniya na Hɛrsegɔfina\tBBBarbaɖɔɔsɩ\tBDBaŋglaɖɛɛshɩ\tBEBɛljiiki\tBFBurkinaa\tBGBulgarii\tBHBarɛɛn\tBIBurunɖii\tBJBenɛɛ\tBLSɛŋ-Batolomayɔ\tBMBɛrmuɖaa\tBNBrunɛɩ\tBOBolifiya\tBQHolanɖ kaKarayiib\tBRBresil\tBSBahamaasɩ\tBTButan\tBVBufee kaAtukǝltǝna\tBWBɔsʊwanaa\tBYBelaruus\tBZBeliis\tCAKanaɖaa\tCCKokoos (Kiiliŋ) kaBʊtukǝltǝna\tCDKoŋgoo Kinshasaa\tCFSantrafrika\tCGKoŋgoo Brasafil\tCHSuwis\tCIKoɖifʊaa\tCKKʊkʊ kaBʊtukǝltǝna\tCLShilii\tCMKamerun\tCNCaɩna\tCOKolɔmbii\tCRKɔsta Rikaa\tCUKubaa\tCVKapfɛɛr\tCWKurasawuu\tCXNowɛl kaAtukǝltǝna\tCYCiprɔs\tCZCɛk\tDEGajaamatǝna\tDJJibutii\tDKƉanǝmark\tDMƉominikaa\tDOƉominikaa kaRepibliiki\tDZAljerii\tECEkuwaɖɔɔr\tEEƐstoniya\tEGEjipti\tEHSarawii\tEREritree\tESƐspanyǝ\tETEtiyopii\tFIFɛnlanɖ\tFJFiji\tFKFɔklanɖ kaBʊtukǝltǝna\tFMMikronesiya\tFOFaroi kaBʊtukǝltǝna\tFRGafɔntǝna\tGAGabɔŋ\tGBGagɛɛshɩtǝna\tGDGrenaɖaa\tGEJɔrjiya\tGFGuyanaa Gafɔntǝna kaja\tGGGǝrǝnsɛɩ\tGHGana\tGIGibraltaa\tGLGrinlanɖ\tGMGambii\tGNGinee\tGPGuwaɖeluupu\tGQGinee Malabo\tGRGrɛs\tGSJɔrjiya gʊnyɩsonolaŋ kaja na Sanɖuush gʊnyɩsonolaŋ kaBʊtukǝltǝna\tGTGuwatemalaa\tGUGuwam\tGWGinee Bisoo\tGYGuyanaa\tHKHɔŋ Kɔŋ Caɩna kaja\tHMHɛɛrɖ na Mɛkɖɔnalɖ kaBʊtukǝltǝna\tHNHɔnɖuraasɩ\tHRKrowasii\tHTHayitii\tHUƆŋgrii\tIDƐnɖonosii\tIEIrlanɖ\tILYishraɛl\tIMMan kaAtukǝltǝna\tINInɖiya\tIOGɛɛshɩ kaAtǝna Inɖiya kaTeŋku nɩ\tIQƖraakɩ\tIRIraŋ\tISIslanɖ\tITItalii\tJEJersei\tJMJamaɩka\tJOJɔrɖanii\tJPJapaŋ\tKEKeniya\tKGKirgistan\tKHKamboɖiya\tKIKiribatii\tKMKomɔɔr\tKNSɛŋ Kits na Nefis\tKPKoree gʊnyɩpɛnɛlaŋ\tKRKoree gʊnyɩsonolaŋ\tKWKoweeti\tKYKayimaan kaBʊtukǝltǝna\tKZKasastan\tLALawɔs\tLBLiibaaŋ\tLCSɛŋ Lusiya\tLILiishtɛntaɩn\tLKSiri Laŋkaa\tLRLiberiya\tLSLesotoo\tLTLituwaniya\tLULusɛmbuur\tLVLɛtfiya\tLYLibii\tMAMorooko\tMCMonakoo\tMDMɔlɖafiya\tMEMɔntenegroo\tMFSɛŋ Martɛɛŋ\tMGMaɖagaskaa\tMHMarshal kaBʊtukǝltǝna\tMKMaseɖoniya gʊnyɩpɛnɛlaŋ kaja\tMLMalii\tMMMiyanmaa (Birmanii)\tMNMɔŋgolii\tMOMakawoo Caɩna kaja\tMPMariyan kaBʊtukǝltǝna gʊnyɩpɛnɛlaŋ\tMQMartiniiki\tMRMoritanii\tMSMɔnsɛraatɩ\tMTMalta\tMUImoris\tMVMalɖiifu\tMWMalawii\tMXMɛsik\tMYMalɛsii\tMZMosambii\tNANamibii\tNCKaleɖonii afɔlɩ\tNENijɛr\tNFNɔrfook kaAtukǝltǝna\tNGNanjiiriya\tNINikaraguwaa\tNLHolanɖ\tNONɔrfɛsh\tNPNeepal\tNRNawuru\tNUNiwuye\tNZSelanɖ afɔlɩ\tOMOman\tPAPanamaa\tPEPeruu\tPFPolinesiya Gafɔntǝna kaja\tPGPapuasii Ginee afɔlɩ\tPHFilipiin\tPKPakistan\tPLPolanɖ\tPMSɛŋ-Petrɔs na Mikelɔŋ\tPNPɩtkɛɛn kaBʊtukǝltǝna\tPRPɔrto Rikoo\tPSPalɛstiin kAsàʊ\tPTPɔrtigal\tPWPalawoo\tPYParaguwee\tQAKataa\tREReeniyɔŋ\tRORomanii\tRSSɛrbii\tRURɔɔshɩya\tRWRʊwanɖaa\tSASauɖiya\tSBSalomɔɔn kaBʊtukǝltǝna\tSCSeshɛl\tSDSuɖaŋ\tSESʊwɛɖ\tSGSiŋgapuur\tSHSɛŋ Elenaa (kaAtukǝltǝna)\tSISlofeniya\tSJSǝfalbaaɖ na Yan Mayɛn\tSKSlofakii\tSLSeraleyɔn\tSMSɛŋ Marinoo\tSNSenegal\tSOSomalii\tSRSurinam\tSSSuɖaŋ gʊnyɩsonolaŋ\tSTSaotomee\tSVƐl Salfaɖɔɔr\tSXSɛŋ Martɛɛŋ (Holanɖ kaja)\tSYSirii\tSZƐsʊwatinii\tTCTurkisii na Kayɩkɔɔsɩ kaBʊtukǝltǝna\tTDCaɖ\tTFGafɔntǝna kaBʊtǝna gʊnyɩsonolaŋ kabʊja\tTGTogoo\tTHTaɩlanɖ\tTJTajikistan\tTKTokelaʊ\tTLTimɔɔ gajakalaŋ\tTMTurkmenistan\tTNTunisii\tTOTɔŋga\tTRTurkii\tTTTriniɖaaɖ na Tobagoo\tTVTufalu\tTWTaɩwan\tTZTaŋsanii\tUAIkrɛɛn\tUGUganɖaa\tUMGanɔ gaɖɔŋkɔnɔ kaBʊtǝna Amalɩka nɩ kaBʊtukǝltǝna bʊlǝŋka\tUSGanɔ gaɖɔŋkɔnɔ kaBʊtǝna Amalɩka nɩ\tUYUruguwee\tUZUsbeekistan\tVAFatikaŋ kaMpá\tVCSɛŋ Fɩnsaŋ na Grenaɖiniisi\tVEFenesuwelaa\tVGFɩrjɩɩn kǝBʊtukǝltǝna Gɛɛshɩ kabʊja\tVIFɩrjɩɩn kaBʊtukǝltǝna Amalɩka kabʊja\tVNFɛtnam\tVUFanuwatu\tWFWalis na Futuna\tWSSamowa\tXKKɔsofoo\tYEYemɛn\tYTMayɔɔtɩ\tZASautafrika\tZMSambii\tZWSimbabʊwee
    l\t na \t\t, \t, \t na \t
    lo\t koo \t\t, \t, \t koo \t
    w\t1
    x\tanii kagɩja\tanii kagɩja
    za\t#\t# kaakɔŋkɔŋɔ̀ ɖeiɖei\t# kaakɔŋkɔŋɔ̀\t# kaakɔŋkɔŋɔ̀ gafʊbaka\t# kaBʊtukǝltǝna kaakɔŋkɔŋɔ̀
    @blo-BJ\tanii kagɩja\tanii kagɩja (Benɛɛ)

    """
  }
}
