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
    @blo-BJ\tanii kagɩja\tanii kagɩja (Benɛɛ)

    """
  }
}
