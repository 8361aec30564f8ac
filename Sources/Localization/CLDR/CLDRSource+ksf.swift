// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `ksf`: StaticString {
    """
    #ksf
    t\t{HH}:{n}
    d.full\t{E0} {d} {M0} {y}
    dt.full\t{D} {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{d}/{m}/{y}
    dt.short\t{D} {T}
    dr.short\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{y} {M0}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tŋwíí a ntɔ́ntɔ\tŋwíí akǝ bɛ́ɛ\tŋwíí akǝ ráá\tŋwíí akǝ nin\tŋwíí akǝ táan\tŋwíí akǝ táafɔk\tŋwíí akǝ táabɛɛ\tŋwíí akǝ táaraa\tŋwíí akǝ táanin\tŋwíí akǝ ntɛk\tŋwíí akǝ ntɛk di bɔ́k\tŋwíí akǝ ntɛk di bɛ́ɛ
    M1\tŋ1\tŋ2\tŋ3\tŋ4\tŋ5\tŋ6\tŋ7\tŋ8\tŋ9\tŋ10\tŋ11\tŋ12
    M2\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    E\t0\t1\t2
    E0\tlǝndí\tmaadí\tmɛkrɛdí\tjǝǝdí\tjúmbá\tsamdí\tsɔ́ndǝ
    E1\tlǝn\tmaa\tmɛk\tjǝǝ\tjúm\tsam\tsɔ́n
    E2\tl\tm\tm\tj\tj\ts\ts
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t\u{A0}\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADandɔrǝ\tAEbǝlɔŋ bǝ kaksa bɛ táatáaŋzǝn\tAFafganistáŋ\tAGantiga ri barbúda\tAIangiya\tALalbaní\tAMarmɛní\tAOangóla\tARarjǝntín\tASsamɔa a amɛrika\tATotric\tAUɔstralí\tAWaruba\tAZazabecán\tBAbɔsnyɛ ri hɛrsǝgɔvín\tBBbaabaadǝ\tBDbaŋladɛ́c\tBEbɛljík\tBFbukína fǝ́ asɔ\tBGbulgarí\tBHbarǝ́n\tBIburundí\tBJbɛnǝ́n\tBMbɛɛmúdǝ\tBNbrunǝ́\tBObɔɔlíví\tBRbrɛsíl\tBSbaamás\tBTbután\tBWbotswana\tBYbɛlaris\tBZbɛliz\tCAkanada\tCDkɔngó anyɔ́n\tCFsantrafrík\tCGkɔngó\tCHswís\tCIkɔtiwuár\tCKzɛ i kúk\tCLcíli\tCMkamɛrún\tCNcín\tCOkolɔmbí\tCRkɔstaríka\tCUkuba\tCVkapvɛr\tCYcíprɛ\tCZcɛ́k\tDEdjɛrman\tDJdyibutí\tDKdanmak\tDMdɔminik\tDOdɔminik rɛpublík\tDZaljɛrí\tECɛkwatɛǝ́\tEEɛstoní\tEGɛjípt\tERɛritrɛ́\tESkpanyá\tETɛtyɔpí\tFIfínlan\tFJfíji\tFKzǝ maalwín\tFMmikronɛ́si\tFRpɛrɛsǝ́\tGAgabɔŋ\tGBkǝlɔŋ kǝ kǝtáatáaŋzǝn\tGDgrɛnadǝ\tGEjɔrjí\tGFguyán i pɛrɛsǝ́\tGHgána\tGIjibraltá\tGLgrínlan\tGMgambí\tGNginɛ́\tGPgwadɛlúp\tGQginɛ́ ɛkwatɔrial\tGRgrɛ́k\tGTgwátǝmala\tGUgwám\tGWginɛ́ bisɔ́\tGYguyán\tHNɔnduras\tHRkrwasí\tHTayiti\tHUɔngrí\tIDindonɛsí\tIEilán\tILisraɛ́l\tINindí\tIQirák\tIRiráŋ\tISzǝ i glás\tITitalí\tJMjamaík\tJOjɔrdán\tJPjapɔ́ŋ\tKEkɛnya\tKGkigistáŋ\tKHkambodj\tKIkiribáti\tKMkomɔr\tKNsɛnkrǝstɔ́f ri nyɛ́vǝ\tKPkorɛanɔ́r\tKRkorɛasud\tKWkuwɛit\tKYzǝ i gan\tKZkazakstáŋ\tLAlaɔs\tLBlibáŋ\tLCsɛntlísí\tLIlictɛnstɛ́n\tLKsrílaŋka\tLRlibɛrya\tLSlǝsóto\tLTlitwaní\tLUluksɛmbúr\tLVlɛtoní\tLYlibí\tMAmarɔk\tMCmonako\tMDmɔldaví\tMGmadagaska\tMHzǝ i marcál\tMLmali\tMMmyanmár\tMNmɔŋolí\tMPzǝ maryánnɔ́r\tMQmatiník\tMRmwaritaní\tMSmɔnsɛrat\tMTmaltǝ\tMUmwarís\tMVmaldivǝ\tMWmalawi\tMXmɛksík\tMYmalɛsí\tMZmosambík\tNAnamibí\tNCkalɛdoní anyɔ́n\tNEnijɛ́r\tNFzɛ nɔ́fɔlk\tNGnijɛ́rya\tNIníkarágwa\tNLkǝlɔŋ kǝ ázǝ\tNOnɔrvɛjǝ\tNPnɛpal\tNRnwarú\tNUniwɛ́\tNZzɛlan anyɔ́n\tOMoman\tPApanama\tPEpɛrú\tPFpɔlinɛsí a pɛrɛsǝ́\tPGpapwazí ginɛ́ anyɔ́n\tPHfilipǝ́n\tPKpakistáŋ\tPLpolɔ́n\tPMsɛnpyɛr ri mikɛlɔŋ\tPNpitkɛ́n\tPRpɔtoríko\tPSzǝ palɛstínǝ\tPTportugál\tPWpalwa\tPYparagwɛ́\tQAkatá\tRErɛunyɔŋ\tROrɔmaní\tRUrisí\tRWrwanda\tSAarabí saodí\tSBzǝ salomɔ́n\tSCsɛcɛl\tSDsudan\tSEswɛdǝ\tSGsiŋapó\tSHsɛntɛ́len\tSIslovɛní\tSKslovakí\tSLsyɛraleon\tSMsɛnmarǝn\tSNsɛnɛgal\tSOsomalí\tSRsurinam\tSTsaotomɛ́ ri priŋsib\tSVsalvadɔr\tSYsirí\tSZswazilan\tTCzǝ tirk ri kakɔs\tTDcaád\tTGtogo\tTHtɛlan\tTJtadjikistaŋ\tTKtokǝlao\tTLtimor anǝ á ɛst\tTMtirkmɛnistaŋ\tTNtunɛsí\tTOtɔŋa\tTRtirkí\tTTtɛrinitɛ ri tobago\tTVtuwalu\tTWtɛwán\tTZtanzaní\tUAukrain\tUGuganda\tUSamɛrika\tUYurugwɛ́\tUZusbɛkistaŋ\tVAwatikáŋ\tVCsɛnvǝnsǝŋ ri grɛnadín\tVEwɛnǝzwɛla\tVGzǝ bɛ gɔn inɛ a ingɛrís\tVIzǝ bɛ gɔn inɛ á amɛrika\tVNwyɛtnám\tVUwanwatu\tWFwalis ri futuna\tWSsamɔa\tYEyɛmɛn\tYTmayɔ́t\tZAafrik anǝ a sud\tZMzambí\tZWzimbabwɛ́
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\trikpa\trikpa
    za\t#
    @ksf-CM\trikpa\trikpa (kamɛrún)

    """
  }
}
